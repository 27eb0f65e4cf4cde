import { describe, expect, test } from 'vitest';
import type { FigureComparison } from '../../../src/core/comparison/comparison.ts';
import { compareReports } from '../../../src/core/comparison/compare-reports.ts';
import { compareFigure } from '../../../src/core/comparison/figures/compare-figure.ts';
import type { Figure } from '../../../src/core/report/figure.ts';
import { comparedExample } from '../../support/compared-report.ts';

const counts = (left: Figure, right: Figure) => compareFigure(left, right, 'count', true);
const fees = (left: Figure, right: Figure) => compareFigure(left, right, 'amount', true);
const purchases = (left: Figure, right: Figure) =>
  compareFigure(left, right, 'amountWithUnit', true);

describe('two counts', () => {
  test('differ by right less left, with the share where the base is thirty or more', () => {
    expect(counts(158, 186)).toEqual({ kind: 'different', difference: '+28', share: '+17.7%' });
    expect(counts(30, 27)).toEqual({ kind: 'different', difference: '−3', share: '−10.0%' });
  });

  test('have no share where the base is small, or nought', () => {
    expect(counts(29, 58)).toEqual({ kind: 'different', difference: '+29' });
    expect(counts(0, 5)).toEqual({ kind: 'different', difference: '+5' });
  });

  test('have no share between two bodies', () => {
    expect(compareFigure(158, 186, 'count', false)).toEqual({
      kind: 'different',
      difference: '+28',
    });
  });

  test('have a share that is never rounded to nothing or to all', () => {
    expect(counts(11_398_889, 11_398_888)).toMatchObject({ difference: '−1', share: '不到0.1%' });
    expect(counts(11_398_889, 1)).toMatchObject({ share: '超过99.9%' });
    expect(counts(30, 0)).toMatchObject({ difference: '−30', share: '−100.0%' });
  });

  test('have a share in digits up to tenfold, and words beyond', () => {
    expect(counts(33, 363)).toMatchObject({ difference: '+330', share: '+1000.0%' });
    expect(counts(33, 364)).toMatchObject({ difference: '+331', share: '多于十倍' });
    expect(counts(33, 11_398_889)).toMatchObject({ difference: '+11398856', share: '多于十倍' });
  });

  test('have a share rounded half up, however it would be stored in binary', () => {
    expect(counts(2000, 2001)).toMatchObject({ share: '+0.1%' });
    expect(counts(2000, 1713)).toMatchObject({ share: '−14.4%' });
  });

  test('are equal where they are the same, noughts too', () => {
    expect(counts(7, 7)).toEqual({ kind: 'equal' });
    expect(counts(0, 0)).toEqual({ kind: 'equal' });
  });
});

describe('what was not reported', () => {
  test.each<[Figure, Figure, string]>([
    [null, 3, '一份未填'],
    [3, null, '一份未填'],
    [null, 0, '一份未填'],
    [null, null, '都未填'],
    ['/', 3, '一份是“/”'],
    ['/', 0, '一份是“/”'],
    ['/', '/', '都是“/”'],
    [null, '/', '未填和“/”'],
  ])('%j and %j have no difference but words', (left, right, why) => {
    expect(counts(left, right)).toEqual({ kind: 'incomparable', why });
    expect(fees(left, right)).toEqual({ kind: 'incomparable', why });
  });
});

describe('two amounts', () => {
  test('differ exactly, to the last decimal', () => {
    expect(fees('0.1', '0.3')).toEqual({ kind: 'different', difference: '+0.2' });
    expect(fees('12.5000', '12.4')).toEqual({ kind: 'different', difference: '−0.1000' });
  });

  test('are equal where they are the same money', () => {
    expect(fees('12.5000', '12.5')).toEqual({ kind: 'equal' });
  });

  test('are compared over their units, and not without', () => {
    expect(purchases('251000元', '25.2万元')).toEqual({
      kind: 'different',
      difference: '+0.1000万元',
    });
    expect(purchases('52.15', '52.15')).toEqual({ kind: 'incomparable', why: '单位未写明' });
  });
});

test('two changes differ without a difference', () => {
  expect(compareFigure(-8, 4, 'signedCount', true)).toEqual({ kind: 'different' });
});

describe('two reports on one edition', () => {
  const comparison = compareReports(
    comparedExample({ year: 2022, figures: { 'requests.received.total': 3 } }),
    comparedExample({ figures: { 'requests.received.total': 5, 'requests.resolved.total': null } }),
  );

  test('have each row of the form, in its order', () => {
    expect(comparison.tables.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['proactiveDisclosure', 6],
      ['requests', 25],
      ['disputes', 3],
    ]);
    expect(comparison.tables[1]?.rows[0]?.labels).toEqual(['一、本年新收政府信息公开申请数量']);
  });

  test('are counted figure by figure', () => {
    expect(comparison.counts).toEqual({
      different: 1,
      equal: 198,
      zero: 198,
      incomparable: 1,
      only: 0,
    });
  });
});

describe('two reports on two editions', () => {
  const comparison = compareReports(
    comparedExample({ year: 2020, edition: '2019' }),
    comparedExample({ year: 2021 }),
  );
  const rows = comparison.tables.flatMap((table) => table.rows);
  const row = (id: string) => rows.find((each) => each.id === id);
  const kinds = (figures: readonly FigureComparison[] = []) =>
    figures.map(({ id, outcome }) => [
      id.split('.').at(-1),
      outcome.kind === 'only' ? outcome.side : outcome.kind,
    ]);

  test('have what means the same beside each other', () => {
    expect(kinds(row('requests.received')?.figures).every(([, kind]) => kind === 'equal')).toBe(
      true,
    );
    expect(kinds(row('proactiveDisclosure.licensing')?.figures)).toEqual([
      ['itemsLastYear', 'left'],
      ['change', 'left'],
      ['decisions', 'equal'],
    ]);
  });

  test('have nothing mapped from one to the other: 新制作 is not 制发', () => {
    expect(kinds(row('proactiveDisclosure.governmentRules')?.figures)).toEqual([
      ['newlyMade', 'left'],
      ['newlyDisclosed', 'left'],
      ['disclosedTotal', 'left'],
      ['issued', 'right'],
      ['repealed', 'right'],
      ['inForce', 'right'],
    ]);
  });

  test('have the one row of 其他处理 and the three that took its place apart', () => {
    expect(row('requests.closedOtherwise')?.only).toBe('left');
    expect(row('requests.closedOtherwise.otherReason')?.only).toBe('right');
  });

  test('name a row by both words where the editions have two', () => {
    expect(row('proactiveDisclosure.normativeDocuments')?.labels.at(-1)).toBe(
      '行政规范性文件（另一版作“规范性文件”）',
    );
  });

  test('have no share, which is said', () => {
    const { tables, remarks } = compareReports(
      comparedExample({ year: 2020, edition: '2019', figures: { 'requests.received.total': 158 } }),
      comparedExample({ year: 2021, figures: { 'requests.received.total': 186 } }),
    );
    const outcome = tables[1]?.rows[0]?.figures.at(-1)?.outcome;
    expect(outcome).toEqual({ kind: 'different', difference: '+28' });
    expect(remarks[0]).toMatch(/不作换算，也不算百分比。$/);
  });

  test('are told apart in words', () => {
    expect(comparison.remarks[0]).toMatch(
      /^表格的版式不同：2020年用2019年格式（试行），2021年用2021年格式。/,
    );
  });
});
