import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownText } from '../../src/search/encoding/characters.ts';
import { decodeWord } from '../../src/search/encoding/decode-word.ts';
import { encodeText } from '../../src/search/encoding/encode-text.ts';

describe('the words of a text', () => {
  test('are its characters, each with the next one', () => {
    expect(encodeText('水利局')).toEqual(['水利', '利局', '局']);
  });

  test('join figures and Han characters', () => {
    expect(encodeText('水利局2023年')).toEqual([
      '水利',
      '利局',
      '局2',
      '20',
      '02',
      '23',
      '3年',
      '年',
    ]);
  });

  test('end where a sentence does', () => {
    expect(encodeText('水利。“水利”')).toEqual(['水利', '利', '。', '“', '水利', '利', '”']);
  });

  test('pass over a space beside a Han character and remember it', () => {
    expect(encodeText('2023 年')).toEqual(['20', '02', '23', '3年~', '年']);
  });

  test('keep a space between two Latin words', () => {
    expect(encodeText('a b')).toEqual(['a', '\u2420', 'b']);
  });

  test('fold full-width figures and remember them', () => {
    expect(encodeText('２年')).toEqual([expect.stringMatching(/^2年./u), '年']);
  });
});

describe('a text', () => {
  const text = fc
    .array(
      fc.constantFrom(...Array.from('公开水利局申请２０Ａａ2023 　\n_~-。，“”<&;年ａb\u{20000}é③')),
      {
        maxLength: 40,
      },
    )
    .map((characters) => characters.join(''));

  test('can be read back from its words exactly', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (any) => {
        expect(encodeText(any).map(decodeWord).join('')).toBe(shownText(any));
      }),
      { seed: 20231, numRuns: 500 },
    );
  });

  test('has no white space in its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(encodeText(any).join('')).not.toMatch(/\s/u);
      }),
      { seed: 20231, numRuns: 500 },
    );
  });
});
