import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownText } from '../../src/search/encoding/characters.ts';
import { decodeWord } from '../../src/search/encoding/decode-word.ts';
import { encodeText } from '../../src/search/encoding/encode-text.ts';
import { createFold } from '../../src/search/encoding/fold.ts';

const fold = createFold('國国縣县');

describe('the words of a text', () => {
  test('are its characters, each with the next one, and the last as such', () => {
    expect(encodeText('水利局', fold)).toEqual(['水利', '利局', '局ᚠ']);
  });

  test('join figures and Han characters', () => {
    expect(encodeText('水利局2023年', fold)).toEqual([
      '水利',
      '利局',
      '局2',
      '20',
      '02',
      '23',
      '3年',
      '年ᚠ',
    ]);
  });

  test('end where a sentence does', () => {
    expect(encodeText('水利。“水利”', fold)).toEqual([
      '水利',
      '利ᚠ',
      '。',
      '“',
      '水利',
      '利ᚠ',
      '”',
    ]);
  });

  test('pass over a space beside a Han character and remember it', () => {
    expect(encodeText('2023 年', fold)).toEqual(['20', '02', '23', '3年~', '年ᚠ']);
  });

  test('keep a space between two Latin words', () => {
    expect(encodeText('a b', fold)).toEqual(['aᚠ', '\u2420', 'bᚠ']);
  });

  test('fold full-width figures and remember them', () => {
    expect(encodeText('２年', fold)).toEqual([expect.stringMatching(/^2年./u), '年ᚠ']);
  });

  test('fold traditional characters and remember them', () => {
    expect(encodeText('縣國', fold)).toEqual([
      expect.stringMatching(/^县国./u),
      expect.stringMatching(/^国ᚠ./u),
    ]);
  });
});

describe('characters that look like others', () => {
  test('are found as these: radicals, as they come from PDFs, and letters in circles', () => {
    expect(shapesOf('⼀⼈Ⓐ')).toEqual(['一人', '人A', 'Aᚠ']);
  });

  test('are found as these after a space beside a Han character, too', () => {
    expect(shapesOf('2 ⼆')).toEqual(['2二~', '二ᚠ']);
  });

  test('are found as these beside a mark', () => {
    expect(shapesOf('⼀，兀。')).toEqual(['一ᚠ', '，', '兀ᚠ', '。']);
  });

  test('are not broken by what is never shown', () => {
    expect(shapesOf('公\u00AD开\u200D事\uFE00项\u2060\uFEFF件')).toEqual([
      '公开',
      '开事',
      '事项',
      '项件',
      '件ᚠ',
    ]);
  });

  /** Without the originals. */
  function shapesOf(text: string): string[] {
    return encodeText(text, fold).map((word) => word.replace(/[\u{F0000}-\u{FFFFF}]/gu, ''));
  }
});

describe('a text', () => {
  const text = fc
    .array(
      fc.constantFrom(
        ...Array.from(
          '⼀⽂Ⓐ\u00AD公开國縣水利局申请２０Ａａ2023 　\n_~-。ᚠ，“”<&;年ａb\u{20000}é③',
        ),
      ),
      {
        maxLength: 40,
      },
    )
    .map((characters) => characters.join(''));

  test('can be read back from its words exactly', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (any) => {
        expect(encodeText(any, fold).map(decodeWord).join('')).toBe(shownText(any));
      }),
      { seed: 20231, numRuns: 500 },
    );
  });

  test('has no white space in its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(encodeText(any, fold).join('')).not.toMatch(/\s/u);
      }),
      { seed: 20231, numRuns: 500 },
    );
  });
});
