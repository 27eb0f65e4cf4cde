import { describe, expect, test } from 'vitest';
import type { PageText } from '../../src/search/encoding/page-text.ts';
import { cutAround } from '../../src/search/excerpt/cut-around.ts';
import { createFold } from '../../src/search/encoding/fold.ts';
import { findPhrases } from '../../src/search/excerpt/find-phrases.ts';
import { formsToMark } from '../../src/search/excerpt/forms-to-mark.ts';
import { makeExcerpt } from '../../src/search/excerpt/make-excerpt.ts';
import type { Segment } from '../../src/search/excerpt/segment.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import type { Step } from '../../src/search/query/step.ts';

const page: PageText = {
  title: '示例县水利局2023年政府信息公开工作年度报告',
  sections: [
    { anchor: '', heading: '', blocks: ['数据截至12月31日。'] },
    {
      anchor: 's1',
      heading: '一、总体情况',
      blocks: ['（一）依申请公开', '收到申请186件，比上年多28件。', '征地补偿的申请有102件。'],
    },
    { anchor: 's4', heading: '四、政府信息公开行政复议、行政诉讼情况', blocks: ['没有发生。'] },
  ],
};

describe('phrases are found', () => {
  test('as they are, without overlaps', () => {
    expect(findPhrases('公开公开公开', ['公开公'], createFold())).toEqual([{ start: 0, end: 3 }]);
  });

  test('across the spaces, widths and capitals in which texts differ', () => {
    const text = '在 2023 年（PDF）２０２３年';
    const found = findPhrases(text, ['2023年', 'pdf'], createFold()).map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(found).toEqual(['2023 年', 'PDF', '２０２３年']);
  });

  test('without the space behind them', () => {
    expect(findPhrases('2023 年', ['2023'], createFold())).toEqual([{ start: 0, end: 4 }]);
  });

  test('as one where they touch', () => {
    expect(findPhrases('水利局2023年', ['2023', '水利局'], createFold())).toEqual([
      { start: 0, end: 7 },
    ]);
  });
});

describe('an excerpt', () => {
  test('marks what was typed and names its section', () => {
    expect(excerptOf('征地补偿')).toEqual({
      anchor: 's1',
      heading: '一、总体情况',
      excerpt: '[征地补偿]的申请有102件。',
    });
  });

  test('marks a phrase with its punctuation as one', () => {
    expect(excerptOf('“186件，比上年多”').excerpt).toContain('[186件，比上年多]');
  });

  test('prefers the place that has most of the parts', () => {
    expect(excerptOf('申请 28件').excerpt).toBe('收到[申请]186件，比上年多[28件]。');
  });

  test('prefers text to a heading', () => {
    expect(excerptOf('行政复议').excerpt).toBe('没有发生。');
    expect(excerptOf('行政复议').heading).toBe('四、政府信息公开[行政复议]、行政诉讼情况');
  });

  test('gives a heading inside a section together with what it stands above', () => {
    expect(excerptOf('依申请公开').excerpt).toBe(
      '（一）[依申请公开]\u3000收到申请186件，比上年多28件。',
    );
  });

  test('is how the report begins where only the title has the words', () => {
    expect(excerptOf('水利局2023')).toMatchObject({ anchor: 's1', heading: '一、总体情况' });
  });

  test('marks pairs only where reports were found by pairs', () => {
    expect(excerptOf('征地申请', 'typed').excerpt).not.toContain('[');
    expect(excerptOf('征地申请', 'pairs').excerpt).toBe('[征地]补偿的[申请]有102件。');
  });
});

describe('a long block', () => {
  const sentence = `${'甲'.repeat(40)}。`;

  test('is cut at the sentence of the hit', () => {
    const block = `${sentence}乙乙乙的补偿${'丙'.repeat(200)}`;
    expect(cutAround(block, { start: 45, end: 47 })).toEqual({ start: 41, end: 151 });
  });

  test('is cut before the hit where the sentence begins far away', () => {
    expect(cutAround('甲'.repeat(300), { start: 200, end: 202 })).toEqual({ start: 170, end: 280 });
  });

  test('shows the whole hit', () => {
    expect(cutAround('甲'.repeat(300), { start: 0, end: 120 })).toEqual({ start: 0, end: 120 });
  });

  test('is not cut inside a character', () => {
    const { start } = cutAround('𠮷'.repeat(200), { start: 101, end: 103 });
    expect(start % 2).toBe(0);
  });
});

function excerptOf(typed: string, step: Step = 'typed') {
  const { anchor, heading, excerpt } = makeExcerpt(
    page,
    formsToMark(parseQuery(typed, createFold()), step),
    createFold(),
  );
  return { anchor, heading: bracketed(heading), excerpt: bracketed(excerpt) };
}

function bracketed(segments: readonly Segment[]): string {
  return segments.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');
}
