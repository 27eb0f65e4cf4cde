import { describe, expect, test } from 'vitest';
import { placeFinder } from '../../src/search/report-page/find-places.ts';
import { phrasesOf } from '../../src/search/report-page/phrases-of.ts';
import { summaryText } from '../../src/search/report-page/summary-text.ts';

/** Each place as what is marked of the pieces. */
function marked(pieces: string[], ...phrases: string[]): string[] {
  return placeFinder(phrases)(pieces).map(({ spans }) =>
    spans.map(({ piece, start, end }) => pieces[piece]?.slice(start, end)).join('|'),
  );
}

describe('what an address asks to mark', () => {
  test('is each text once, the longest first', () => {
    expect(phrasesOf('?q=%E5%BE%81&x=1&q=ab+c&q=%E5%BE%81&q=')).toEqual(['ab c', '征']);
  });

  test('is at most twenty texts of 120 characters', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `q=${String(at)}`).join('&');
    expect(phrasesOf(many)).toHaveLength(20);
    expect(phrasesOf(`q=${'a'.repeat(1_000_000)}`)[0]).toHaveLength(120);
  });

  test('is nothing where there is nothing to see', () => {
    expect(phrasesOf('q=%20&q=%E2%80%8B&q=%E3%80%80')).toEqual([]);
  });
});

describe('the places of phrases', () => {
  test('are found across pieces, line breaks and spaces', () => {
    expect(marked(['收到申', '请', '\n  186 件'], '申请186件')).toEqual(['申|请|\n  186 件']);
  });

  test('are found whatever their width and capitals', () => {
    expect(marked(['２０２３年ABC'], '2023年abc')).toEqual(['２０２３年ABC']);
  });

  test('are found through what is never shown', () => {
    expect(marked(['公\u00AD开\u200D事\uFE00项'], '公开\u2060事项')).toEqual([
      '公\u00AD开\u200D事\uFE00项',
    ]);
  });

  test('don’t overlap: the phrase that is given first wins where two begin together', () => {
    expect(marked(['征地补偿征地'], '征地补偿', '补偿征地', '征地')).toEqual(['征地补偿', '征地']);
  });

  test('are told by their phrase', () => {
    expect(placeFinder(['征地', '东河'])(['东河征地']).map(({ phrase }) => phrase)).toEqual([1, 0]);
  });

  test('of signs that mean something in a pattern are those signs alone', () => {
    expect(marked(['a.c abc (.*)'], '(.*)')).toEqual(['(.*)']);
    expect(marked(['a.c abc'], 'a.c')).toEqual(['a.c']);
  });

  test('of characters outside the basic plane are whole', () => {
    expect(marked(['甲𠮷乙'], '𠮷')).toEqual(['𠮷']);
  });

  test('of a character that stands for several are left alone', () => {
    expect(marked(['⑪㎡件'], '件')).toEqual(['件']);
    expect(marked(['㎡'], 'm')).toEqual([]);
  });
});

describe('the line above a marked report', () => {
  test('says how often each phrase was found, without those that were not', () => {
    const counted = [
      { phrase: '征地补偿', count: 2 },
      { phrase: '东河', count: 3 },
      { phrase: '西河', count: 0 },
    ];
    expect(summaryText(counted)).toBe('已标出“征地补偿”2处、“东河”3处');
  });

  test('says that nothing was found', () => {
    expect(summaryText([{ phrase: '征地补偿', count: 0 }])).toBe(
      '这份报告里没有找到“征地补偿”，报告可能已经更正',
    );
  });

  test('names five phrases, of each thirty characters', () => {
    const phrases = ['𠮷'.repeat(31), '乙'.repeat(30), '丙', '丁', '戊', '己'];
    expect(summaryText(phrases.map((phrase) => ({ phrase, count: 1 })))).toBe(
      `已标出“${'𠮷'.repeat(30)}…”1处、“${'乙'.repeat(30)}”1处、“丙”1处、“丁”1处、“戊”1处等`,
    );
  });
});
