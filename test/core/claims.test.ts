import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../src/core/report/text/claims/claims.ts';
import { agrees } from '../../src/core/report/text/claims/agreement.ts';
import { exampleSubject } from '../support/example-subject.ts';

function reportOf(lead: string) {
  return exampleSubject({ lead }).report;
}

/** The words of each claim, and the number that it tells. */
function told(lead: string): (readonly [string, number | string])[] {
  return claimsIn(reportOf(lead)).map(({ text, told: what }) => [
    text,
    what.kind === 'count' ? what.value : `${what.digits}${what.unit}`,
  ]);
}

describe('claims of a narrative', () => {
  test('are read clause by clause, each with its number', () => {
    expect(
      told('2023年，我局新收政府信息公开申请12件，比上年多3件，上年结转2件，办结11件。'),
    ).toEqual([
      ['新收政府信息公开申请12件', 12],
      ['上年结转2件', 2],
      ['办结11件', 11],
    ]);
  });

  test('keep the words as they stand, with spaces and quotation marks', () => {
    expect(told('依申请公开中，因“本机关不掌握”无法提供的 ２ 件。')).toEqual([
      ['本机关不掌握”无法提供的 ２ 件', 2],
    ]);
  });

  test('say where they stand in the Markdown', () => {
    const lead = '本局**全年**公开信息9条，新收政府信息公开申请 12 件。';
    const [claim] = claimsIn(reportOf(lead));
    expect(lead.slice(claim?.place.offset)).toBe('新收政府信息公开申请 12 件。');
  });

  test('name every figure that the words may mean, the likeliest first', () => {
    const [claim] = claimsIn(reportOf('收到政府信息公开申请12件。'));
    expect(claim?.readings).toEqual([
      ['requests.received.total'],
      ['requests.received.total', 'requests.broughtForward.total'],
    ]);
  });

  test('of a group are of the sum of its rows', () => {
    const [, claim] = claimsIn(reportOf('收到政府信息公开申请12件，不予处理2件。'));
    expect(claim?.readings).toEqual([
      [
        'requests.declined.petitionOrComplaint.total',
        'requests.declined.duplicate.total',
        'requests.declined.publishedMaterial.total',
        'requests.declined.excessive.total',
        'requests.declined.confirmationOrReissue.total',
      ],
    ]);
  });

  test('of nothing are zero', () => {
    expect(told('全年未收到政府信息公开申请。')).toEqual([['全年未收到政府信息公开申请', 0]]);
  });

  test('of money keep the decimals as they are written', () => {
    expect(told('收取行政事业性收费12.5000万元。')).toEqual([
      ['行政事业性收费12.5000万元', '12.5000万元'],
    ]);
  });

  test('in brackets are read, and what stands behind them goes on as before', () => {
    expect(told('收到政府信息公开申请12件（其中自然人10件、网上8件），办结11件。')).toEqual([
      ['收到政府信息公开申请12件', 12],
      ['自然人10件', 10],
      ['办结11件', 11],
    ]);
  });

  test('go on behind parts of another kind as soon as these make up the whole', () => {
    const sentence = (letters: number) =>
      `收到政府信息公开申请12件，其中网上8件，信函${String(letters)}件，办结11件。`;
    expect(told(sentence(4)).map(([text]) => text)).toContain('办结11件');
    expect(told(sentence(3)).map(([text]) => text)).not.toContain('办结11件');
  });

  test('are read once for all who ask', () => {
    const report = reportOf('收到政府信息公开申请12件。');
    expect(claimsIn(report)).toBe(claimsIn(report));
  });

  test('know the other names of a body', () => {
    const report = reportOf('县水调中心收到政府信息公开申请12件。');
    expect(claimsIn({ ...report }, ['县水调中心'])).toHaveLength(1);
    expect(claimsIn({ ...report })).toEqual([]);
  });
});

describe('a claim agrees', () => {
  const claimOf = (lead: string) => {
    const [claim] = claimsIn(reportOf(lead));
    if (claim === undefined) throw new Error(`nothing is told by ${lead}`);
    return claim;
  };
  const withFigures = (figures: Record<string, number | string | null>) =>
    exampleSubject({ figures }).report;
  const received = claimOf('收到政府信息公开申请14件。');
  const fees = (amount: string) => claimOf(`行政事业性收费${amount}。`);
  const filed = (amount: string) =>
    withFigures({ 'proactiveDisclosure.administrativeFees.amountInTenThousandYuan': amount });

  test('if one of its readings does', () => {
    const figures = { 'requests.received.total': 12, 'requests.broughtForward.total': 2 };
    expect(agrees(withFigures(figures), received)).toBe(true);
    expect(agrees(withFigures({ 'requests.received.total': 14 }), received)).toBe(true);
    expect(agrees(withFigures({ 'requests.received.total': 13 }), received)).toBe(false);
  });

  test('for all that is known where a figure is blank or a slash', () => {
    expect(agrees(withFigures({ 'requests.received.total': null }), received)).toBeUndefined();
    expect(agrees(withFigures({ 'requests.received.total': '/' }), received)).toBeUndefined();
  });

  test('where money is told in 元, or rounded', () => {
    expect(agrees(filed('12.4987'), fees('124987元'))).toBe(true);
    expect(agrees(filed('12.4987'), fees('12.50万元'))).toBe(true);
    expect(agrees(filed('12.4987'), fees('12.51万元'))).toBe(false);
    expect(agrees(filed('12.4987'), fees('12万元'))).toBe(true);
    expect(agrees(filed('/'), fees('12万元'))).toBeUndefined();
  });
});
