import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownText } from '../../src/search/encoding/characters.ts';
import { createFold } from '../../src/search/encoding/fold.ts';
import { readContent } from '../../src/search/encoding/read-content.ts';
import { writeContent } from '../../src/search/encoding/write-content.ts';
import { zoneAt } from '../../src/search/encoding/zones.ts';
import type { PageText } from '../../src/search/encoding/page-text.ts';

const page: PageText = {
  title: '示例县水利局2023年政府信息公开工作年度报告',
  sections: [
    { anchor: '', heading: '', blocks: ['本报告按条例编制。'] },
    { anchor: 's1', heading: '一、总体情况', blocks: ['新收申请12件。', '办结11件。'] },
    { anchor: 's6', heading: '六、其他需要报告的事项', blocks: [] },
  ],
};

describe('the content of a page', () => {
  test('can be read back', () => {
    expect(readContent(contentOf(page))).toEqual(page);
  });

  test('can be read back whatever the text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 8 }).map(shownText);
    const section = fc.record({
      anchor: fc.constantFrom('', 's1', '附件'),
      heading: text,
      blocks: fc.array(text, { maxLength: 3 }),
    });
    const any = fc.record({ title: text, sections: fc.array(section, { maxLength: 6 }) });
    fc.assert(
      fc.property(any, (one) => {
        expect(readContent(contentOf(one))).toEqual(one);
      }),
      { seed: 20231, numRuns: 300 },
    );
  });

  test('keeps a heading that its zone has no room for, in the text', () => {
    const long = '长'.repeat(200);
    const [section] = readContent(
      contentOf({ title: '', sections: [{ anchor: 's1', heading: long, blocks: [] }] }),
    ).sections;
    expect(section).toEqual({ anchor: 's1', heading: '', blocks: [long] });
  });

  test('has its zones at fixed places', () => {
    const words = contentOf(page).split(' ');
    const zones = ['水利', '总体', '新收'].map((word) => zoneAt(words.indexOf(word)));
    expect(zones).toEqual(['title', 'heading', 'text']);
  });
});

function contentOf(text: PageText): string {
  const { title, heading, text: body } = writeContent(text, createFold());
  return [title, heading, body].filter((zone) => zone !== '').join(' ');
}
