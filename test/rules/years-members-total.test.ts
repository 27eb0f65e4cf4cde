/** A government's figures against those of its members: one finding, and readable. */
import { describe, expect, test } from 'vitest';
import { membersTotal } from '../../src/core/rules/years/members-total.ts';
import type { ExampleBody } from '../../src/core/rules/define-rule.ts';
import type { OtherBody, Surroundings } from '../../src/core/rules/surroundings.ts';
import type { Report } from '../../src/core/report/report.ts';
import { exampleSubject, findingsOf } from '../support/example-subject.ts';

const received = 'requests.received.total';
const person = 'requests.received.naturalPerson';

describe('a government', () => {
  test('has one finding that names the first few figures and says how many there are', () => {
    const figures = Object.fromEntries(
      ['received', 'broughtForward', 'disclosed', 'partlyDisclosed', 'resolved', 'carriedForward']
        .flatMap((row) => [`requests.${row}.naturalPerson`, `requests.${row}.total`])
        .map((id) => [id, 1]),
    );
    const [finding, ...others] = findingsOf(membersTotal, {
      figures,
      around: { members: [aMember(0)] },
    });
    expect(others).toEqual([]);
    expect(finding?.message).toBe(
      '所属1个机关都有报告，下列各项与它们的和不同：本年新收 1（各机关之和 0）、上年结转 1（各机关之和 0）、予以公开 1（各机关之和 0）、部分公开 1（各机关之和 0）、办结 1（各机关之和 0）等12项；汇总范围不同的请写说明，否则请核对',
    );
    expect(finding?.figures).toHaveLength(12);
  });

  test('that gives less than its members is told that first, whoever is missing', () => {
    const [finding] = findingsOf(membersTotal, {
      figures: { [received]: 9, 'requests.withheld.stateSecret.business': 0 },
      around: {
        members: [
          {
            name: '甲局',
            report: { figures: { [received]: 2, 'requests.withheld.stateSecret.business': 3 } },
          },
          { name: '乙局' },
        ],
      },
    });
    expect(finding?.message).toBe(
      '所属2个机关中1个有报告（缺：乙局），下列各项与它们的和不同：不予公开·国家秘密·商业企业 0（各机关之和 3）、本年新收 9（各机关之和 2）；汇总范围不同的请写说明，否则请核对',
    );
  });

  test('is not held against a figure that a member’s own findings question', () => {
    const { report } = exampleSubject({ figures: { [received]: 5, [person]: 6 } });
    const member = other(exampleSubject({ figures: { [received]: 4, [person]: 5 } }).report, [
      received,
    ]);
    const [finding] = membersTotal.check(exampleSubject(report), around([member]));
    expect(finding?.figures).toEqual([person]);
  });

  test('names the places of few members', () => {
    const [finding] = findingsOf(membersTotal, {
      figures: { [received]: 5 },
      around: { members: [aMember(0), aMember(3), aMember(1)] },
    });
    expect(finding?.related?.map(({ message }) => message)).toEqual([
      '示例县甲局2023年政府信息公开工作年度报告：这一项是 3',
      '示例县甲局2023年政府信息公开工作年度报告：这一项是 1',
    ]);
  });

  test('names no places where there are many', () => {
    const [finding] = findingsOf(membersTotal, {
      figures: { [received]: 5 },
      around: { members: Array.from({ length: 9 }, () => aMember(3)) },
    });
    expect(finding?.related).toEqual([]);
  });

  test('is compared only in what a member on another edition has too', () => {
    const findings = findingsOf(membersTotal, {
      figures: { [received]: 5, 'proactiveDisclosure.normativeDocuments.inForce': 7 },
      around: { members: [{ name: '甲局', report: { edition: '2019' } }] },
    });
    expect(findings.map(({ figures }) => figures)).toEqual([[received]]);
  });
});

function aMember(count: number): ExampleBody {
  const title = '示例县甲局2023年政府信息公开工作年度报告';
  return { name: '甲局', report: { title, figures: { [received]: count } } };
}

function other(report: Report, questioned: readonly string[]): OtherBody {
  const { agency } = exampleSubject({});
  if (agency === undefined) throw new Error('the example has a body');
  return { agency, neighbour: { report, questioned: new Set(questioned) } };
}

function around(members: readonly OtherBody[]): Surroundings {
  return {
    lastYear: undefined,
    owedLastYear: false,
    yearBeforeLast: undefined,
    merged: [],
    members,
    dueOn: undefined,
    publishedEarlier: undefined,
    correctionsEarlier: [],
  };
}
