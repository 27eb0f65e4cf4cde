/** Tables whose cells are parted by tabs, bars, lines or spaces: what is printed comes back. */
import { describe, expect, test } from 'vitest';
import { figureText } from '../../src/core/report/figure.ts';
import { requestRows } from '../../src/core/form/request-rows.ts';
import { applicantColumns } from '../../src/core/form/applicants.ts';
import { bareLabel } from '../../src/core/importers/labels/bare-label.ts';
import { gatherTables } from '../../src/core/importers/lines/gather-tables.ts';
import { randomFor } from '../../src/core/sample/random.ts';
import { writtenLayouts } from './layouts/layouts.ts';
import { distinctFigures, printReport } from './layouts/print-report.ts';
import { blocksOf, figureRows, gathered } from './table-lines.ts';

const textLayouts = writtenLayouts.filter(({ extension }) => extension === 'txt');

describe.each(textLayouts.map((layout) => [layout.name, layout] as const))('%s', (name, layout) => {
  test.each(['2019', '2021'] as const)('gives every row of the form of %s', (edition) => {
    for (let seed = 1; seed <= 3; seed += 1) {
      const random = randomFor('families', name, edition, seed);
      const figures = distinctFigures(random, edition);
      const text = layout.print(printReport(random, { edition, figures }), random) as string;
      const rows = figureRows(gatherTables(blocksOf(text)));
      const expected = requestRows(edition).map(({ row }) => ({
        label: bareLabel(row.label),
        figures: applicantColumns.map(({ id }) =>
          figureText(figures[`requests.${row.id}.${id}`] ?? null),
        ),
      }));
      const found = rows.map((row) => ({ ...row, label: bareLabel(row.label) }));
      const start = found.findIndex(({ label }) => label === expected[0]?.label);
      expect(found.slice(start, start + expected.length)).toEqual(expected);
      expect(found.slice(start + expected.length)).toHaveLength(1);
    }
  });
});

test('a blank line or a drawn line within a table ends nothing', () => {
  expect(gathered('规章\t1\t2\t3\t\n\n---\t---\t---\t---\n行政规范性文件\t4\t\t6')).toEqual([
    'fields: 规章 | 1 | 2 | 3 | ',
    'fields: 行政规范性文件 | 4 |  | 6',
  ]);
});

test('lines drawn around rows are nothing, before the first row too', () => {
  const rule = '┼────┼────┼';
  expect(gathered([rule, '│ 规章 │1│', rule, '│行政许可│ 2│', rule].join('\n'))).toEqual([
    'fields: 规章 | 1',
    'fields: 行政许可 | 2',
  ]);
});

test('prose and headings end a table', () => {
  expect(
    gathered('规章\t1\t2\t3\n说明：以上含各镇。\n行政许可\t5\n六、其他需要报告的事项\n行政处罚\t6'),
  ).toEqual([
    'fields: 规章 | 1 | 2 | 3',
    '说明：以上含各镇。',
    'fields: 行政许可 | 5',
    '六、其他需要报告的事项',
    'fields: 行政处罚 | 6',
  ]);
});

test('a bar, a tab or an entry of a list of contents makes no table', () => {
  const lines = [
    '电话：0123-4567 | 邮编：123456',
    '\t全年公开三条。',
    '一、总体情况\t1',
    '（一）行政许可',
    '全年办理。',
  ];
  expect(gathered(lines.join('\n'))).toEqual(lines);
});

test('bars around every row are no cells, a bar at the end of some is an empty one', () => {
  expect(gathered('| 规章 | 1 | 2 | 3 |\n| 行政许可 | 5 |')).toEqual([
    'fields: 规章 | 1 | 2 | 3',
    'fields: 行政许可 | 5',
  ]);
  expect(gathered('规章 | 1 | 2 |\n行政规范性文件 | 4 | 5 | 6')).toEqual([
    'fields: 规章 | 1 | 2 | ',
    'fields: 行政规范性文件 | 4 | 5 | 6',
  ]);
});

test('with a cell a line, a lone bar is a blank', () => {
  expect(
    gathered(
      '第二十条第（一）项 |\n信息内容 |\n本年制发件数 |\n规章 |\n1 |\n|\n3 |\n行政规范性文件 |\n4 |',
    ),
  ).toEqual([
    'sequence: 第二十条第（一）项',
    'sequence: 信息内容 | 本年制发件数',
    'sequence: 规章 | 1 |  | 3',
    'sequence: 行政规范性文件 | 4',
  ]);
});

test('a text without end or with nothing but bars costs no more than its length', () => {
  const started = performance.now();
  for (const text of ['水'.repeat(2_000_000), '|'.repeat(100_000), '自然人\n'.repeat(40_000)]) {
    gatherTables(blocksOf(text));
  }
  expect(performance.now() - started).toBeLessThan(10_000);
});

describe('cells that each stand on a line, a tab before all but the first of a row', () => {
  const rows = [
    ['行政许可', '1'],
    ['规章', '2', '', '4'],
    ['行政处罚', '5'],
  ];
  const wanted = ['sequence: 行政许可 | 1', 'sequence: 规章 | 2 |  | 4', 'sequence: 行政处罚 | 5'];

  test.each([
    ['on the same line', '\n\t', '\n'],
    ['on a line of its own', '\n\n\t\n\n', '\n\n'],
  ])('%s', (_, cell, row) => {
    expect(gathered(rows.map((cells) => cells.join(cell)).join(row))).toEqual(wanted);
  });

  test('keep their blanks where the tabs may mean something else', () => {
    expect(gathered('行政许可\n\t1\n规章\n\t\n2\n\t\n4\n行政处罚\n\t5')).toContain(
      'sequence: 行政许可 |  | 1',
    );
  });
});
