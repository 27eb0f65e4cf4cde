import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitBlocks } from '../../src/core/report/text/blocks.ts';
import { plainText } from '../../src/core/report/text/plain-text.ts';

test.each([
  ['**（一）公开。**共9条', '（一）公开。共9条'],
  ['见[目录](a.pdf "目录")和![图](b.png)。', '见目录和。'],
  ['示水\\[2021\\]7号\\*', '示水[2021]7号*'],
  ['示水[2021]7号', '示水[2021]7号'],
  ['[示水\\[2021\\]7号](a.pdf)', '示水[2021]7号'],
  ['全年\n公开', '全年公开'],
  ['全年  \n公开\\\n9条', '全年  公开9条'],
  ['the\nform', 'the form'],
  ['5*3=15，~~作废~~，`代码`[^1]', '5*3=15，作废，代码'],
  ['共&nbsp;9条&lt;', '共 9条<'],
  ['共____条', '共____条'],
])('%j reads %j', (markdown, text) => {
  expect(plainText(markdown).text).toBe(text);
});

test('each plain character leads back to where it stands', () => {
  const markdown = '**甲**[乙](a.pdf)\n> 丙\\*丁&nbsp;戊';
  const { text, offsetAt } = plainText(markdown);
  for (const character of '甲乙丙丁戊') {
    expect(offsetAt(text.indexOf(character))).toBe(markdown.indexOf(character));
  }
});

test('whatever is written, places lie inside the text and do not run backwards', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), awkward, fc.string(), (before, marks, after) => {
      const markdown = before + marks.join('') + after;
      const { text, offsetAt } = plainText(markdown);
      const offsets = Array.from(text, (_character, index) => offsetAt(index));
      expect(offsets.every((offset) => offset >= 0 && offset <= markdown.length)).toBe(true);
      expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    }),
    { numRuns: 300, seed: 2021 },
  );
});

describe('blocks', () => {
  test('are headings, paragraphs, items and rows', () => {
    const markdown =
      '第一段\n还是第一段\n\n### 标题\n紧跟一段\n- 一项\n  还是一项\n1. 又一项\n\n> 引文\n\n```\n代码\n```\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n末段';
    const found = splitBlocks(markdown).map(
      ({ kind, from, to }) => `${kind} ${markdown.slice(from, to)}`,
    );
    expect(found).toEqual([
      'paragraph 第一段\n还是第一段',
      'heading 标题',
      'paragraph 紧跟一段',
      'item 一项\n  还是一项',
      'item 又一项',
      'paragraph 引文',
      'row 甲 | 乙 |',
      'row 1 | 2 |',
      'paragraph 末段',
    ]);
  });

  test('of a table without bars at its edges are rows too', () => {
    const kinds = splitBlocks('年度 | 件\n--- | ---\n2022年 | 5').map(({ kind }) => kind);
    expect(kinds).toEqual(['row', 'row']);
  });
});

const awkward = fc.array(
  fc.constantFrom(
    '*',
    '**',
    '\\',
    '[',
    '](',
    ')',
    '![',
    '\n',
    '> ',
    '&lt;',
    '_',
    '`',
    '[^1]',
    '甲',
  ),
);
