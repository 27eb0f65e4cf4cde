/** What pdftotext makes of pages that were printed from the filled form; see test/fixtures/import/text/make-pages.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { editions, type EditionId } from '../../src/core/form/editions.ts';
import { requestRows } from '../../src/core/form/request-rows.ts';
import { gatherTables } from '../../src/core/importers/lines/gather-tables.ts';
import { joinLines } from '../../src/core/importers/lines/join-lines.ts';
import { blocksOf, figureRows, gathered, line, linesOf } from './table-lines.ts';

const pages: readonly (readonly [string, EditionId])[] = [
  ['plain.layout', '2021'],
  ['plain.raw', '2021'],
  ['large.layout', '2021'],
  ['large.raw', '2021'],
  ['wide.layout', '2021'],
  ['wide.raw', '2021'],
  ['trial.layout', '2019'],
  ['trial.raw', '2019'],
];

describe.each(pages)('%s', (name, edition) => {
  const text = fixture(name);

  test('has every row with its label and its figures', () => {
    expect(figureRows(gatherTables(blocksOf(text)))).toEqual(printedRows(edition));
  });

  test('has the same rows where the places of words come from a page', () => {
    const blocks = blocksOf(text).map((block) =>
      block.kind === 'paragraph' ? onPage(block.spans[0]?.text ?? '') : block,
    );
    expect(figureRows(gatherTables(blocks))).toEqual(printedRows(edition));
  });

  test('has its paragraphs whole again, and nothing of the tables among them', () => {
    const paragraphs = joinLines(gatherTables(blocksOf(text))).flatMap((block) =>
      block.kind === 'paragraph' ? linesOf([block]) : [],
    );
    expect(paragraphs).toHaveLength(12);
    expect(paragraphs.at(-3)).toBe(
      '一是公开的内容还不够多，二是解读的形式还不够好。下一年将增加图解和视频，请群众评议，并把意见写进下一年的计划里面去。',
    );
  });
});

test('figures that were read column by column are not given to any label', () => {
  const rows = figureRows(gatherTables(blocksOf(fixture('wide.scrambled'))));
  expect(rows.filter(({ figures }) => figures.some((figure) => figure.startsWith('10')))).toEqual(
    [],
  );
});

describe('a printed table is left as it is', () => {
  const raw = fixture('plain.raw');

  test.each([
    ['a label is lost', '3.其他 1155', '1155'],
    ['a label is lost in the middle', '2.重复申请 1113', '1113'],
    ['a word is not of the form', '2.重复申请 1113', '2.重复申请 另有 1113'],
    ['a row has too many figures', '1113 1114', '1113 7 1114'],
    ['the columns stand in another order', '商业企业\n科研\n机构\n', '科研\n机构\n商业企业\n'],
    ['a column is added to the header', '\n总计\n', '\n总计\n小计\n'],
    ['a figure is broken over two lines, and another one is blank', '1113 1114 ', '1113 \n11 '],
    ['the columns have numbers', '一、本年新收', '1 2 3 4 5 6 7\n一、本年新收'],
  ])('where %s', (_, from, to) => {
    expect(raw).toContain(from);
    const rows = figureRows(gatherTables(blocksOf(raw.replace(from, to))));
    expect(rows.some(({ figures }) => figures.includes('1008'))).toBe(false);
  });
});

test('a figure that was left blank has its cell where the columns tell which it is', () => {
  const rows = gathered(
    fixture('plain.layout')
      .replace(' 1060 ', '      ')
      .replace(' 1064 ', '      ')
      .replace(' 1077\n', '\n'),
  );
  expect(rows).toContain(
    'sequence: 5.属于三类内部事务信息 | 1057 | 1058 | 1059 |  | 1061 | 1062 | 1063',
  );
  expect(rows).toContain(
    'sequence: 6.属于四类过程性信息 |  | 1065 | 1066 | 1067 | 1068 | 1069 | 1070',
  );
  expect(rows).toContain(
    'sequence: 7.属于行政执法案卷 | 1071 | 1072 | 1073 | 1074 | 1075 | 1076 | ',
  );
});

test('a figure that was left blank leaves its row short where a page ends near by', () => {
  expect(gathered(fixture('plain.layout').replace(' 1130 ', '      '))).toContain(
    'sequence: 4.无正当理由大量反复申请 | 1127 | 1128 | 1129 | 1131 | 1132 | 1133',
  );
});

test('a figure that was left blank leaves its row short where nothing shows the columns', () => {
  expect(gathered(fixture('plain.raw').replace(' 1116 ', ' '))).toContain(
    'sequence: 2.重复申请 | 1113 | 1114 | 1115 | 1117 | 1118 | 1119',
  );
});

test('a header that is printed again on the next page is no row', () => {
  const text = fixture('wide.raw');
  const start = text.indexOf('（本列');
  const header = text.slice(start, text.indexOf('一、本年新收'));
  const again = text.replace('2.重复申请', `${header}2.重复申请`);
  expect(figureRows(gatherTables(blocksOf(again)))).toEqual(printedRows('2021'));
});

function fixture(name: string): string {
  return readFileSync(join(projectRoot, 'test/fixtures/import/text', `${name}.txt`), 'utf8');
}

/** The rows as make-pages.ts numbers them. */
function printedRows(edition: EditionId): { label: string; figures: string[] }[] {
  let next = 211;
  const disclosure = editions[edition].disclosure.flatMap(({ columns, rows }) =>
    rows.map(({ label }) => ({
      label,
      figures: columns.map(({ measure }) =>
        measure.startsWith('amount') ? `${String(next++)}.25` : String(next++),
      ),
    })),
  );
  const requests = requestRows(edition).map(({ row }, index) => ({
    label: row.label,
    figures: numbers(1001 + 7 * index, 7),
  }));
  return [...disclosure, ...requests, { label: '', figures: numbers(31, 15) }];
}

function numbers(first: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(first + index));
}

/** A line of a page in points: words with a space between them are one part. */
function onPage(text: string): ReturnType<typeof line> {
  const fragments = Array.from(text.matchAll(/\S+(?: \S+)*/g), ({ 0: part, index }) => ({
    text: part,
    left: 72 + 6.5 * index,
    right: 72 + 6.5 * (index + part.length),
  }));
  return line(text.trim().replace(/ {2,}/g, ' '), { place: { page: 1 }, fragments });
}
