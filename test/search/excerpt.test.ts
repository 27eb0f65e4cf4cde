import { describe, expect, test } from 'vitest';
import type { PageText } from '../../src/search/encoding/page-text.ts';
import { cutAround } from '../../src/search/excerpt/cut-around.ts';
import { createFold } from '../../src/search/encoding/fold.ts';
import { findHits, formsOf } from '../../src/search/excerpt/find-hits.ts';
import { makePlaces } from '../../src/search/excerpt/make-places.ts';
import { readable } from '../../src/search/excerpt/readable.ts';
import { readablePage, textsOf } from '../../src/search/excerpt/readable-page.ts';
import type { Segment } from '../../src/search/excerpt/segment.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';

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

describe('marks', () => {
  test('stand on phrases as they are, without overlaps', () => {
    expect(marksIn('公开公开公开', '公开公')).toEqual(['公开公']);
  });

  test('stand across the spaces, widths and capitals in which texts differ', () => {
    expect(marksIn('在 2023 年（PDF）２０２３年', '2023年 pdf')).toEqual([
      '2023 年',
      'PDF',
      '２０２３年',
    ]);
  });

  test('stand on traditional characters as they are', () => {
    expect(marksIn('水利國', '国', createFold('國国'))).toEqual(['國']);
  });

  test('end before the space behind a phrase', () => {
    expect(marksIn('2023 年', '2023')).toEqual(['2023']);
  });

  test('are one where phrases touch', () => {
    expect(marksIn('水利局2023年', '2023 水利局')).toEqual(['水利局2023']);
  });

  test('stand on nothing that has only the letters of a phrase', () => {
    expect(marksIn('涉及征地。补偿见公告，征地补偿102件', '征地补偿')).toEqual(['征地补偿']);
  });

  test('stand on a sentence with its own punctuation, whatever was typed', () => {
    expect(marksIn('收到186件；“比上年多28件”。', '186件，比上年多')).toEqual(['186件；“比上年多']);
  });

  test('stand on the clauses of a sentence only where it stands nowhere whole', () => {
    expect(marksIn('收到申请。比上年多，收到申请', '比上年多，收到申请')).toEqual([
      '比上年多，收到申请',
    ]);
    expect(marksIn('收到申请。比上年多', '比上年多，收到申请')).toEqual(['收到申请', '比上年多']);
  });
});

describe('the first place', () => {
  test('marks what was typed and names its section', () => {
    expect(first('征地补偿')).toEqual({
      anchor: 's1',
      heading: '一、总体情况',
      excerpt: '[征地补偿]的申请有102件。',
    });
  });

  test('is the one that has most of the parts', () => {
    expect(first('申请 28件').excerpt).toBe('收到[申请]186件，比上年多[28件]。');
  });

  test('is text rather than a heading', () => {
    expect(first('行政复议').excerpt).toBe('没有发生。');
    expect(first('行政复议').heading).toBe('四、政府信息公开[行政复议]、行政诉讼情况');
  });

  test('gives a line inside a section together with what it stands above', () => {
    expect(first('依申请公开').excerpt).toBe(
      '（一）[依申请公开]\u3000收到申请186件，比上年多28件。',
    );
  });

  test('is how the report begins where only the title has the words', () => {
    expect(first('水利局2023')).toMatchObject({ anchor: 's1', heading: '一、总体情况' });
  });
});

describe('all places', () => {
  const long: PageText = {
    title: '',
    sections: [
      { anchor: 's1', heading: '一', blocks: ['补偿，一。', '别的。', '补偿和征地，二。'] },
      {
        anchor: 's2',
        heading: '二',
        blocks: ['补偿', '补偿，三。', '补偿，四。', '补偿，五。', '补偿，六。'],
      },
    ],
  };

  test('are the best and those after it in the order of the report, five at most', () => {
    const { shown, count } = placesOf('补偿 征地', long);
    expect(shown.map(({ excerpt }) => bracketed(excerpt))).toEqual([
      '[补偿]和[征地]，二。',
      '[补偿]，一。',
      '[补偿]，三。',
      '[补偿]，四。',
      '[补偿]，五。',
    ]);
    expect(count).toBe(6);
  });

  test('tell the texts that are marked, each once', () => {
    expect(placesOf('补偿 征地', long).marked).toEqual(['补偿', '征地']);
  });

  test('are none where only the title answers', () => {
    expect(placesOf('水利局').count).toBe(0);
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

function marksIn(text: string, typed: string, fold = createFold()): string[] {
  const block = readable(text, fold);
  const phrases = parseQuery(typed, fold).parts.map((part) => formsOf(part, [block]));
  return findHits(block, phrases).spans.map(({ start, end }) => text.slice(start, end));
}

function first(typed: string) {
  const [place = { anchor: '', heading: [], excerpt: [] }] = placesOf(typed).shown;
  const { anchor, heading, excerpt } = place;
  return { anchor, heading: bracketed(heading), excerpt: bracketed(excerpt) };
}

function placesOf(typed: string, text = page) {
  const read = readablePage(text, createFold());
  const { parts } = parseQuery(typed, createFold());
  const phrases = parts.map((part) => formsOf(part, textsOf(read)));
  return makePlaces(read.sections, phrases, () => true);
}

function bracketed(segments: readonly Segment[]): string {
  return segments.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');
}
