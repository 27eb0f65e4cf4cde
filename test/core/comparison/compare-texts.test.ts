import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../../src/core/comparison/texts/compare-texts.ts';
import { sharedPart } from '../../../src/core/comparison/texts/shared-part.ts';

const texts = (before: string, after: string) =>
  compareTexts(
    { sections: { overview: before }, otherSections: [] },
    { sections: { overview: after }, otherSections: [] },
  );
const blocks = (before: string, after: string) => texts(before, after).sections[0]?.blocks;

describe('a section', () => {
  test('has its equal sentences counted together, and a sentence in two wordings marked in both', () => {
    expect(
      blocks(
        '甲做了许多工作。乙也做了。全年公开88件。',
        '甲做了许多工作。乙也做了。全年公开91件。',
      ),
    ).toEqual([
      { kind: 'same', sentences: ['甲做了许多工作。', '乙也做了。'] },
      {
        kind: 'changed',
        left: [
          { text: '全年公开', isChanged: false },
          { text: '88', isChanged: true },
          { text: '件。', isChanged: false },
        ],
        right: [
          { text: '全年公开', isChanged: false },
          { text: '91', isChanged: true },
          { text: '件。', isChanged: false },
        ],
      },
    ]);
  });

  test('that was written anew has both texts whole beside each other', () => {
    expect(blocks('水库水位改为文字。', '组织两次培训。清理过期链接。')).toEqual([
      {
        kind: 'replaced',
        left: ['水库水位改为文字。'],
        right: ['组织两次培训。', '清理过期链接。'],
      },
    ]);
  });

  test('in which nothing is said by either is left out', () => {
    expect(texts('', '').sections).toEqual([]);
  });

  test('has its marks of Markdown left out, and markup shown as it was written', () => {
    expect(blocks('', '**主动公开。**<img src=x onerror=alert(1)>见[下表](a.csv)。')).toEqual([
      { kind: 'replaced', left: [], right: ['主动公开。', '<img src=x onerror=alert(1)>见下表。'] },
    ]);
  });
});

test('sections that only one form of heading has are compared by their title', () => {
  const comparison = compareTexts(
    { sections: {}, otherSections: [{ title: '七、附件', markdown: '一份。' }] },
    { sections: {}, otherSections: [{ title: '七、附件', markdown: '一份。' }] },
  );
  expect(comparison.sections.map(({ title }) => title)).toEqual(['七、附件']);
});

describe('sentences that both have', () => {
  const shared = '坚持以公开为常态、不公开为例外，依法办理每一件申请。';

  test('are found wherever they stand, with the share that they are of each text', () => {
    const comparison = compareTexts(
      {
        sections: { overview: `${shared}全年收到申请八件，都在期限以内答复。` },
        otherSections: [],
      },
      { sections: { otherMatters: shared }, otherSections: [] },
    );
    expect(comparison.shared).toEqual([shared]);
    expect(comparison.right).toEqual({ sentences: 1, characters: 26, sharedCharacters: 26 });
    expect(comparison.left.sentences).toBe(2);
  });

  test('are as many as both have, and short ones are everybody’s', () => {
    expect(texts(`${shared}${shared}无。`, `${shared}无。`).shared).toEqual([shared]);
  });
});

test('the share of a text that the other has is neither rounded to all nor told of a short one', () => {
  const part = (sharedCharacters: number, characters: number) =>
    sharedPart({ sentences: 9, characters, sharedCharacters });
  expect(part(4, 1000)).toBe('0.4%');
  expect(part(9999, 10_000)).toBe('超过99.9%');
  expect(part(150, 199)).toBeUndefined();
});
