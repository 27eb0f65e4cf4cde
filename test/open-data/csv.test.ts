import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRow } from '../../src/core/open-data/csv.ts';

describe('a row of CSV', () => {
  test('is divided by commas and ends with a line feed', () => {
    expect(csvRow(['示例县水利局', 2023, null, true])).toBe('示例县水利局,2023,,true\n');
  });

  test('quotes what would divide it', () => {
    expect(csvRow(['甲,乙', '他说"好"', '一\n二'])).toBe('"甲,乙","他说""好""","一\n二"\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1'])(
    'lets no spreadsheet take the text %j for a formula',
    (text) => {
      expect(parse(csvRow([text]))).toEqual([[`'${text}`]]);
    },
  );

  test('lets no spreadsheet that divides at semicolons take a part for a formula', () => {
    expect(csvRow(["示例县卫健局;=cmd|' /C calc'!A0;@b"])).toBe(
      `"示例县卫健局;'=cmd|' /C calc'!A0;'@b"\n`,
    );
  });

  test('leaves negative figures numbers', () => {
    expect(csvRow([-8, 0, 12])).toBe('-8,0,12\n');
  });

  /** As it may stand in front. */
  const apostrophe = /(?<=^|;)'(?=[=+\-@\t\r\n＝＋－＠])/g;

  test('is read back as the same text, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2 }), (cells) => {
        const read = parse(csvRow(cells))[0] ?? [];
        expect(read.map((cell) => cell.replace(apostrophe, ''))).toEqual(
          cells.map((cell) => cell.replace(apostrophe, '')),
        );
      }),
      { numRuns: 200, seed: 2026 },
    );
  });
});
