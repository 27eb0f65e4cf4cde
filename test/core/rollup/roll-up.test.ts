/** Members' tables added up: what is known, what isn't, and whose it is. */
import { describe, expect, test } from 'vitest';
import { printReport } from '../../../src/core/markdown/print-report.ts';
import type { Agency } from '../../../src/core/register/agency.ts';
import type { ExampleReport } from '../../../src/core/rules/define-rule.ts';
import { coverageSentences } from '../../../src/core/rollup/coverage.ts';
import { draftComments } from '../../../src/core/rollup/draft-comments.ts';
import { draftOf } from '../../../src/core/rollup/draft.ts';
import type { Member } from '../../../src/core/rollup/member.ts';
import { notesOf } from '../../../src/core/rollup/notes.ts';
import { rollUp, wholeSum, type Rollup } from '../../../src/core/rollup/roll-up.ts';
import { worksheet } from '../../../src/core/rollup/worksheet.ts';
import { exampleAgency, exampleSubject } from '../../support/example-subject.ts';

const received = 'requests.received.total';
const fees = 'proactiveDisclosure.administrativeFees.amountInTenThousandYuan';

function member(
  name: string,
  example: ExampleReport | undefined,
  entry: Partial<Agency> = {},
): Member {
  return {
    agency: { ...exampleAgency, id: name, name, formerNames: [], ...entry },
    report: example && exampleSubject({ agency: name, agencyName: name, ...example }).report,
    isUnread: false,
    questioned: new Set(),
  };
}

function figureOf(rollup: Rollup, id: string) {
  const found = rollup.figures.find(({ definition }) => definition.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const giving = (name: string, total: number | null | '/', entry?: Partial<Agency>) =>
  member(name, { figures: { [received]: total } }, entry);

describe('a sum', () => {
  test('is kept apart by departments, townships and governments below', () => {
    const members = [
      giving('甲局', 2),
      giving('乙镇', 3, { kind: '乡镇街道' }),
      giving('丙县', 40, { kind: '政府' }),
      giving('丁中心', 1, { kind: '其他' }),
    ];
    const { all, byGroup } = figureOf(rollUp(members, '2021'), received);
    expect(all.known).toBe(46);
    expect([...byGroup].map(([id, { known }]) => [id, known])).toEqual([
      ['own', 3],
      ['townships', 3],
      ['governments', 40],
    ]);
  });

  test('of money keeps every decimal', () => {
    const members = [
      member('甲局', { figures: { [fees]: '12.4000' } }),
      member('乙局', { figures: { [fees]: '0.1' } }),
    ];
    expect(wholeSum(figureOf(rollUp(members, '2021'), fees).all)).toBe('12.5000');
  });

  test('names what was given, body by body', () => {
    const { parts } = figureOf(rollUp([giving('甲局', 2), giving('乙局', null)], '2021'), received);
    expect(parts.map(({ member: { agency }, figure }) => [agency.name, figure])).toEqual([
      ['甲局', 2],
      ['乙局', null],
    ]);
  });

  test.each([
    ['a blank', null, 'blank'],
    ['a slash', '/', 'slash'],
  ] as const)('with %s is not whole, and tells the rest', (_, value, why) => {
    const { all } = figureOf(rollUp([giving('甲局', 2), giving('乙局', value)], '2021'), received);
    expect(wholeSum(all)).toBeNull();
    expect(all.known).toBe(2);
    expect(all.gaps.map((gap) => [gap.member.agency.name, gap.why])).toEqual([['乙局', why]]);
  });

  test('takes money without a unit for neither 元 nor 万元', () => {
    const procured = 'proactiveDisclosure.governmentProcurement.amount';
    const members = ['35元', '35'].map((amount) =>
      member(amount, { edition: '2019', figures: { [procured]: amount } }),
    );
    const { all } = figureOf(rollUp(members, '2019'), procured);
    expect(all.known).toBe('0.0035万元');
    expect(all.gaps.map(({ why }) => why)).toEqual(['noUnit']);
  });

  test('adds of another form only figures of the same meaning', () => {
    const rollup = rollUp(
      [
        giving('甲局', 2),
        member('乙局', {
          edition: '2019',
          figures: { [received]: 3, 'requests.closedOtherwise.total': 1 },
        }),
      ],
      '2021',
    );
    expect(wholeSum(figureOf(rollup, received).all)).toBe(5);
    const fee = figureOf(rollup, 'requests.closedOtherwise.feeUnpaid.total').all;
    expect(wholeSum(fee)).toBeNull();
    expect(fee.gaps.map(({ why }) => why)).toEqual(['otherForm']);
  });
});

describe('a draft', () => {
  const government = { id: 'shili', name: '示例县人民政府' };

  test('leaves blank what one of the reports leaves blank', () => {
    const draft = draftOf(
      government,
      2023,
      rollUp([giving('甲局', 2), giving('乙局', null)], '2021'),
    );
    expect(draft.figures[received]).toBeNull();
    expect(draft.figures['requests.resolved.total']).toBe(0);
  });

  test('has the sum of those that reported where a member has no report', () => {
    const draft = draftOf(
      government,
      2023,
      rollUp([giving('甲局', 2), member('乙局', undefined)], '2021'),
    );
    expect(draft.figures[received]).toBe(2);
  });

  test('says behind a row with blanks what is known, and who is not in it', () => {
    const rollup = rollUp([giving('甲局', 2), giving('乙局', null), giving('丙局', '/')], '2021');
    const text = printReport(draftOf(government, 2023, rollup), draftComments(rollup, ['草稿']));
    expect(text).toContain('---\n# 草稿\n机关: 示例县人民政府\n');
    expect(text).toContain(
      '  本年新收: [0, 0, 0, 0, 0, 0, ~] # 已知之和：总计 2；不在其中：乙局（空白）、丙局（填“/”）\n',
    );
  });

  test('keeps a name with a line feed on the line of its comment', () => {
    const rollup = rollUp([giving('甲局\n机关: 别的', null), giving('乙局', 1)], '2021');
    const text = printReport(draftOf(government, 2023, rollup), draftComments(rollup, []));
    expect(text).toContain('不在其中：甲局 机关: 别的（空白）\n');
  });
});

describe('notes', () => {
  const notes = (members: readonly Member[]) =>
    notesOf(rollUp(members, '2021'), 2023).map(({ ruleId, message }) => `${ruleId} ${message}`);

  test('name who has no report, and whose can’t be read', () => {
    const unread = { ...member('乙局', undefined), isUnread: true };
    expect(notes([giving('甲局', 1), member('丙局', undefined), unread])).toEqual([
      'rollup-unread 乙局2023年的报告读不出来，没有计入；改好以后请重新汇总',
      'rollup-missing 丙局没有2023年的报告，没有计入',
    ]);
  });

  test('name who reported on another form, and what becomes of it', () => {
    expect(notes([member('乙局', { edition: '2019' })])).toEqual([
      'rollup-form 乙局用的是2019年格式（试行），不是2021年格式：两种格式里含义相同的 172 个数字计入，它没有的 28 个在草稿里留空',
    ]);
  });

  test('name blanks and slashes apart, by body', () => {
    expect(notes([giving('甲局', null), giving('乙局', '/')])).toEqual([
      'rollup-blank 甲局有 1 个数字没有填，不当作0，草稿里留空：本年新收',
      'rollup-blank 乙局有 1 个数字填的是“/”，不当作0，草稿里留空：本年新收',
    ]);
  });

  test('name figures that findings of the member speak of', () => {
    const doubted = { ...giving('甲局', 1), questioned: new Set([received]) };
    expect(notes([doubted])).toEqual([
      'rollup-questioned 甲局的报告有核对出的问题，涉及下列数字，照原数计入，请先核对：本年新收',
    ]);
  });

  test('name a body that was merged where both it and its heir report', () => {
    const merged = giving('甲所', 1, { lastYear: 2023, successor: '乙局' });
    expect(notes([merged, giving('乙局', 2)])).toEqual([
      'rollup-merged 甲所登记的终止年度是2023，它和并入的乙局都有报告，都计入；请核对有没有重复计算',
    ]);
  });
});

test('coverage is told by groups, with names', () => {
  const members = [
    giving('甲局', 1),
    member('乙局', undefined),
    member('丙镇', { edition: '2019' }, { kind: '乡镇街道' }),
  ];
  expect(coverageSentences(rollUp(members, '2021'))).toEqual([
    '应计 3 家，有报告 2 家：本级 2 家中 1 家，乡镇街道 1 家',
    '缺：乙局',
    '版式不同：丙镇（2019年格式（试行））',
  ]);
});

test('a worksheet has a line for each figure and a column for each body', () => {
  const rows = worksheet(
    rollUp([giving('甲局', 2), giving('乙局', null), member('丙局', undefined)], '2021'),
  );
  expect(rows).toHaveLength(201);
  expect(rows[0]?.slice(4)).toEqual([
    '草稿',
    '各机关之和',
    '没有计入的',
    '甲局',
    '乙局',
    '丙局（没有报告）',
  ]);
  expect(rows.find(([id]) => id === received)?.slice(4)).toEqual([
    null,
    2,
    '乙局（空白）',
    2,
    null,
    null,
  ]);
});
