/** Workbooks made here, cell by cell: what is read of them. */
import { utils, write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../src/core/importers/readers/xlsx/read-xlsx.ts';
import { brief, documentOf, refusalOf } from './support/blocks.ts';

type Content = string | number | CellObject | null;

function sheetOf(rows: readonly (readonly Content[])[], more: Partial<WorkSheet> = {}): WorkSheet {
  return { ...utils.aoa_to_sheet(rows.map((row) => [...row])), ...more };
}

function bookOf(sheets: Readonly<Record<string, WorkSheet>>): WorkBook {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return book;
}

function bytesOf(book: WorkBook, bookType: 'xlsx' | 'biff8' | 'ods' | 'xlsb' = 'xlsx'): Uint8Array {
  return new Uint8Array(write(book, { type: 'array', bookType, bookSST: true }) as ArrayBuffer);
}

function read(rows: readonly (readonly Content[])[], more: Partial<WorkSheet> = {}) {
  return documentOf(readXlsx(bytesOf(bookOf({ 年报: sheetOf(rows, more) }))));
}

function merge(range: string) {
  return utils.decode_range(range);
}

describe('blocks', () => {
  test('are paragraphs where a row has one text, tables elsewhere', () => {
    const { blocks } = read([
      ['某局2023年报告'],
      ['二、主动公开政府信息情况'],
      ['信息内容', '本年处理决定数量'],
      ['行政许可', 12],
      ['注：无'],
      [null],
      ['行政处罚', 3],
    ]);
    expect(brief(blocks)).toEqual([
      '某局2023年报告',
      '二、主动公开政府信息情况',
      [
        ['0:信息内容', '1:本年处理决定数量'],
        ['0:行政许可', '1:12'],
      ],
      '注：无',
      [['0:行政处罚', '1:3']],
    ]);
  });

  test('have merged cells once, with what they cover, and blanks as blanks', () => {
    const { blocks, notes } = read(
      [
        ['（三）不予公开', '1.属于国家秘密', 1, null, 3],
        ['看不见', '7.属于行政执法案卷', null, 5, 6],
        ['行政复议', '9', 7, 8, 9],
      ],
      { '!merges': [merge('A1:A2'), merge('A3:B3')] },
    );
    expect(brief(blocks)).toEqual([
      [
        ['0[1x2]:（三）不予公开', '1:1.属于国家秘密', '2:1', '3:', '4:3'],
        ['1:7.属于行政执法案卷', '2:', '3:5', '4:6'],
        ['0[2x1]:行政复议', '2:7', '3:8', '4:9'],
      ],
    ]);
    expect(notes.map(({ place }) => place)).toEqual([
      { sheet: '年报', row: 2, cell: 'A2' },
      { sheet: '年报', row: 3, cell: 'B3' },
    ]);
  });

  test('know sheet, row and cell', () => {
    const { blocks } = read([['甲'], ['行政许可', 12]]);
    expect(blocks).toMatchObject([
      { place: { sheet: '年报', row: 1, cell: 'A1' } },
      {
        place: { sheet: '年报', table: 1, row: 2 },
        rows: [{ cells: [{}, { place: { sheet: '年报', table: 1, row: 2, cell: 'B2' } }] }],
      },
    ]);
  });

  test('follow the order of the sheets', () => {
    const book = bookOf({
      二: sheetOf([['行政许可', 1]]),
      空: sheetOf([]),
      一: sheetOf([['行政处罚', 2]]),
    });
    expect(documentOf(readXlsx(bytesOf(book))).blocks).toMatchObject([
      { place: { sheet: '二', table: 1 } },
      { place: { sheet: '一', table: 2 } },
    ]);
  });
});

describe('a number is what is shown and stored:', () => {
  test.each<[string, CellObject, string, string?]>([
    ['as it is', { t: 'n', v: 12 }, '12'],
    ['with its zeros', { t: 'n', v: 12.5, z: '0.0000' }, '12.5000'],
    ['without separators', { t: 'n', v: 1234567, z: '#,##0' }, '1234567'],
    ['of many digits', { t: 'n', v: 1234567890123 }, '1234567890123'],
    ['without the error of binary fractions', { t: 'n', v: 0.1 + 0.2, z: '0.0' }, '0.3'],
    ['as text', { t: 's', v: '012' }, '012'],
    ['rounded: as stored', { t: 'n', v: 3.7, z: '0' }, '3.7', '显示为“4”'],
    ['a zero that isn’t shown: as stored', { t: 'n', v: 0, z: '0;-0;;@' }, '0', '显示为“”'],
    ['a zero shown as a dash: as stored', { t: 'n', v: 0, z: '0;-0;"-"' }, '0', '显示为“-”'],
    ['a count with decimals: as stored', { t: 'n', v: 888, z: '0.00' }, '888', '显示为“888.00”'],
    ['with a unit: as stored', { t: 'n', v: 12, z: '0"件"' }, '12', '显示为“12件”'],
    ['a percentage: neither', { t: 'n', v: 0.5, z: '0%' }, '50%（存的是0.5）'],
    ['in thousands: neither', { t: 'n', v: 592372, z: '0.0,' }, '592.4（存的是592372）'],
    ['a date: no figure', { t: 'n', v: 45313, z: 'd' }, '2024-01-22'],
    ['a date in words', { t: 'n', v: 45313, z: 'yyyy"年"m"月"d"日"' }, '2024年1月22日'],
    ['a time: no figure', { t: 'n', v: 0.25, z: 'h' }, '06:00'],
    ['a computed one', { t: 'n', v: 5, f: 'SUM(C1:C9)' }, '5'],
    ['never computed: no blank', { t: 'n', f: 'SUM(C1:C9)' }, '=SUM(C1:C9)'],
    ['an error', { t: 'e', v: 23 }, '#REF!'],
    ['a truth', { t: 'b', v: true }, 'TRUE'],
  ])('%s', (_, cell, text, note) => {
    const { blocks, notes } = read([['行政许可', cell]]);
    expect(brief(blocks)).toEqual([[['0:行政许可', `1:${text}`]]]);
    expect(notes.map(({ message }) => message).join('')).toContain(note ?? '');
    expect(notes).toHaveLength(note === undefined ? 0 : 1);
  });
});

describe('what is hidden', () => {
  test('in rows and columns is read, and told', () => {
    const { blocks, notes } = read(
      [
        ['行政许可', 1],
        ['行政处罚', 2],
      ],
      { '!rows': [{}, { hidden: true }], '!cols': [{}, { hidden: true }] },
    );
    expect(brief(blocks)).toHaveLength(1);
    expect(notes.map(({ message }) => message)).toEqual([
      expect.stringContaining('第2行是隐藏的') as string,
      expect.stringContaining('第B列是隐藏的') as string,
    ]);
  });

  test('as a sheet is left out, and told', () => {
    const book = bookOf({ 甲: sheetOf([['行政许可', 1]]), 乙: sheetOf([['行政许可', 2]]) });
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const { blocks, notes } = documentOf(readXlsx(bytesOf(book)));
    expect(brief(blocks)).toEqual([[['0:行政许可', '1:1']]]);
    expect(notes).toMatchObject([{ place: { sheet: '乙' } }]);
  });

  test('as the only sheet is refused', () => {
    const book = bookOf({ 甲: sheetOf([]), 乙: sheetOf([['行政许可', 2]]) });
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    expect(refusalOf(readXlsx(bytesOf(book)))).toContain('取消隐藏');
  });
});

test.each(['biff8', 'ods', 'xlsb'] as const)('reads %s like .xlsx', (type) => {
  const book = bookOf({
    年报: sheetOf([['某局2023年报告'], ['行政许可', 1, 2.5], ['行政处罚', null, 3]], {
      '!merges': [merge('A1:C1')],
    }),
  });
  expect(brief(documentOf(readXlsx(bytesOf(book, type))).blocks)).toEqual(
    brief(documentOf(readXlsx(bytesOf(book))).blocks),
  );
});
