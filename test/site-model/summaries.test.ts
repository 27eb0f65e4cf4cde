import { describe, expect, test } from 'vitest';
import type { EditionId } from '../../src/core/form/editions.ts';
import type { Figure } from '../../src/core/report/figure.ts';
import { balanceOf } from '../../src/site/balance.ts';
import { disclosureSummary } from '../../src/site/disclosure-summary.ts';
import { disputesSummary } from '../../src/site/disputes-summary.ts';
import { requestsSummary } from '../../src/site/requests-summary.ts';
import { exampleSubject } from '../support/example-subject.ts';

function reportWith(figures: Readonly<Record<string, Figure>>) {
  return exampleSubject({ figures }).report;
}

const flow = {
  'requests.received.total': 186,
  'requests.broughtForward.total': 9,
  'requests.disclosed.total': 83,
  'requests.partlyDisclosed.total': 14,
  'requests.resolved.total': 178,
  'requests.carriedForward.total': 17,
};

describe('the sentence on disclosure', () => {
  const said = (figures: Readonly<Record<string, Figure>>, edition: EditionId = '2021') =>
    disclosureSummary(exampleSubject({ edition, figures }).report).join('');

  test('tells each row that has a figure, and that the others are zero', () => {
    expect(
      said({
        'proactiveDisclosure.normativeDocuments.issued': 3,
        'proactiveDisclosure.normativeDocuments.inForce': 14,
        'proactiveDisclosure.licensing.decisions': 412,
        'proactiveDisclosure.administrativeFees.amountInTenThousandYuan': '268.5000',
      }),
    ).toBe(
      '行政规范性文件：制发 3 件、废止 0 件、现行有效 14 件；行政许可 412 件；' +
        '行政事业性收费 268.5000 万元；其余各项为 0。',
    );
  });

  test('speaks of the trial form in its own notions', () => {
    expect(
      said(
        {
          'proactiveDisclosure.normativeDocuments.disclosedTotal': 10,
          'proactiveDisclosure.licensing.itemsLastYear': 18,
          'proactiveDisclosure.licensing.decisions': 322,
          'proactiveDisclosure.administrativeFees.itemsLastYear': 2,
          'proactiveDisclosure.governmentProcurement.items': 14,
          'proactiveDisclosure.governmentProcurement.amount': '455.73万元',
        },
        '2019',
      ),
    ).toBe(
      '规范性文件：新制作 0 件、新公开 0 件、对外公开总数 10 件；行政许可 322 件；' +
        '行政事业性收费：上年项目 2 项、增减 0 项；' +
        '政府集中采购：采购项目 14 项、采购总金额 455.73万元；其余各项为 0。',
    );
  });

  test('says so where all is zero', () => {
    expect(
      said({ 'proactiveDisclosure.administrativeFees.amountInTenThousandYuan': '0.0000' }),
    ).toBe('各项均为 0。');
  });

  test('does not take a blank or a slash for a zero', () => {
    expect(
      said({
        'proactiveDisclosure.penalties.decisions': null,
        'proactiveDisclosure.compulsion.decisions': '/',
        'proactiveDisclosure.licensing.decisions': 1,
      }),
    ).toBe('行政许可 1 件；其余填报的各项为 0；2 项没有填报数字。');
  });
});

describe('the sentence on requests', () => {
  const said = (figures: Readonly<Record<string, Figure>>) =>
    requestsSummary(reportWith(figures))?.join('');

  test('says what came in, what went out, and the share disclosed', () => {
    expect(said(flow)).toBe(
      '新收申请 186 件，加上上年结转 9 件，共 195 件；办结 178 件，结转下年 17 件。' +
        '办结的申请中，全部或者部分公开 97 件，占 54.5%。',
    );
  });

  test('gives no sum that does not come out', () => {
    expect(said({ ...flow, 'requests.carriedForward.total': 16 })).not.toContain('共');
  });

  test('says so where nothing came in', () => {
    expect(said({})).toBe('没有收到申请，也没有上年结转的申请。');
  });

  test('is silent where one of its totals is blank', () => {
    expect(said({ ...flow, 'requests.received.total': null })).toBeUndefined();
  });

  test('gives no share where the disclosed outnumber the resolved', () => {
    expect(said({ ...flow, 'requests.disclosed.total': 178 })).not.toContain('占');
  });
});

describe('the sentence on disputes', () => {
  const said = (figures: Readonly<Record<string, Figure>>) =>
    (disputesSummary(reportWith(figures)) ?? []).join('');

  test('adds both kinds of litigation', () => {
    expect(
      said({
        'disputes.reconsideration.corrected': 1,
        'disputes.reconsideration.pending': 1,
        'disputes.reconsideration.total': 6,
        'disputes.directLitigation.total': 1,
        'disputes.litigationAfterReconsideration.pending': 1,
        'disputes.litigationAfterReconsideration.total': 3,
      }),
    ).toBe('行政复议 6 件，纠正 1 件；行政诉讼 4 件，没有被纠正的；年底尚未审结 2 件。');
  });

  test('says so where there was none', () => {
    expect(said({})).toBe('没有因政府信息公开引起的行政复议和行政诉讼。');
  });

  test('is silent where a total is blank', () => {
    expect(said({ 'disputes.reconsideration.total': null })).toBe('');
  });
});

describe('the balance', () => {
  test('is that of the four totals, in the words of the form', () => {
    expect(balanceOf(reportWith(flow))).toEqual({
      received: { label: '新收', count: 186 },
      broughtForward: { label: '上年结转', count: 9 },
      resolved: { label: '办结', count: 178 },
      carriedForward: { label: '结转下年', count: 17 },
      isBalanced: true,
    });
  });

  test('says when it does not balance', () => {
    expect(balanceOf(reportWith({ 'requests.received.total': 1 }))?.isBalanced).toBe(false);
  });

  test('is not drawn from a figure that was not reported', () => {
    expect(balanceOf(reportWith({ 'requests.resolved.total': '/' }))).toBeUndefined();
  });
});
