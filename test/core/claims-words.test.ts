/** The small readers below the claims: clauses, numbers, times, bodies, and the words of the form. */
import { describe, expect, test } from 'vitest';
import { findFigureDefinition } from '../../src/core/form/figures.ts';
import { requestRows } from '../../src/core/form/request-rows.ts';
import { spokenTerms } from '../../src/core/form/spoken.ts';
import { compactSentence } from '../../src/core/report/text/claims/compact-sentence.ts';
import { timeAt } from '../../src/core/report/text/claims/dates.ts';
import { countAt } from '../../src/core/report/text/claims/numbers.ts';
import { speakerAt, speakerOf } from '../../src/core/report/text/claims/speaker.ts';
import { splitClauses } from '../../src/core/report/text/claims/split-clauses.ts';

describe.each(['2019', '2021'] as const)('the words for the form of %s', (edition) => {
  const terms = spokenTerms(edition);

  test('are written as the reader has them: without spaces and quotation marks', () => {
    const phrases = terms.flatMap((term) => [...term.phrases, ...term.shortPhrases]);
    expect(phrases.filter((phrase) => /[\s“”（）]/.test(phrase))).toEqual([]);
  });

  test('name every row of the requests table', () => {
    const named = new Set(terms.flatMap(({ senses }) => senses.flat()));
    const unnamed = requestRows(edition).filter(({ row }) => !named.has(row.id));
    expect(unnamed).toEqual([]);
  });

  test('mean rows that the table has', () => {
    const rows = terms.filter(({ axis }) => axis === 'row').flatMap(({ senses }) => senses.flat());
    const strays = rows.filter(
      (row) => findFigureDefinition(edition, `requests.${row}.total`) === undefined,
    );
    expect(strays).toEqual([]);
  });
});

describe('a compact sentence', () => {
  test('has no spaces, no quotation marks, plain digits and brackets', () => {
    expect(compactSentence('收到 １２ 件 (含“重复申请”1件)', 0, 99).text).toBe(
      '收到12件（含重复申请1件）',
    );
  });

  test('has a mark for titles, and for what is quoted with a number in it', () => {
    expect(compactSentence('《办法》说“公开5件”', 0, 99).text).toBe('□说□');
  });

  test('knows where each character stands', () => {
    const { text, at } = compactSentence('前。收到 １２ 件', 2, 9);
    expect([text, [...text].map((_, index) => at(index)), at(99)]).toEqual([
      '收到12件',
      [2, 3, 5, 6, 8],
      9,
    ]);
  });
});

describe('clauses', () => {
  const clauses = (sentence: string) =>
    splitClauses(sentence).map(({ text, isPart, depth }) => [text, isPart, depth]);

  test('end at commas, semicolons, colons and brackets', () => {
    expect(clauses('新收12件，办结11件；（含上年2件）')).toEqual([
      ['新收12件', false, 0],
      ['办结11件', false, 0],
      ['上年2件', true, 1],
    ]);
  });

  test('begin with 其中 without any mark, whatever mark follows it', () => {
    expect(clauses('新收12件其中：自然人10件')).toEqual([
      ['新收12件', false, 0],
      ['自然人10件', true, 0],
    ]);
  });

  test('do not end between thousands', () => {
    expect(clauses('新收1,204件，办结1，180件')).toEqual([
      ['新收1,204件', false, 0],
      ['办结1，180件', false, 0],
    ]);
  });
});

test.each([
  ['12件', { value: 12, unit: '件', isExact: true }],
  ['1,204件', { value: 1204, unit: '件', isExact: true }],
  ['50余件', { value: 50, unit: '件', isExact: false }],
  ['1.2万件', { value: 1.2, unit: '件', isExact: false }],
  ['12.5万元', { value: 12.5, unit: '万元', isExact: true }],
  ['两件', { value: 2, unit: '件', isExact: true }],
  ['十二件', { value: 12, unit: '件', isExact: true }],
  ['二十件', { value: 20, unit: '件', isExact: true }],
])('the count at the beginning of %s', (text, wanted) => {
  expect(countAt(text, 0)).toMatchObject(wanted);
});

test.each(['一起部署', '一件事一次办', '12%', '12号', '2023年'])('%s is no count', (text) => {
  expect(countAt(text, 0)?.unit ?? '').toBe('');
});

test.each([
  ['2023年度', 'wholeYear'],
  ['2023年1月1日至12月31日', 'wholeYear'],
  ['2022年', 'lastYear'],
  ['2024年', 'nextYear'],
  ['2019年', 'otherTime'],
  ['3月', 'otherTime'],
  ['1至6月', 'otherTime'],
  ['截至2023年12月31日', 'filler'],
  ['截至2022年底', 'otherTime'],
])('%s, in a report for 2023, is %s', (text, role) => {
  expect(timeAt(text, 0, 2023)).toEqual({ role, length: text.length });
});

test.each([
  ['我局', '示例县水利局', 'self'],
  ['县水利局', '示例县水利局', 'self'],
  ['全县', '示例县水利局', 'stranger'],
  ['局机关', '示例县水利局', 'stranger'],
  ['我委', '示例县发展和改革委员会', 'self'],
  ['全县各级行政机关', '示例县人民政府', 'self'],
  ['全市', '示例县人民政府', 'stranger'],
  ['县政府办公室', '示例县人民政府', 'stranger'],
  ['本机关', '示例县人民政府', 'stranger'],
  ['全镇', '示例县东河镇人民政府', 'self'],
  ['东河镇', '示例县东河镇人民政府', 'self'],
  ['街道办事处', '示例县南湖街道办事处', 'self'],
  ['全区', '示例经济开发区管理委员会', 'self'],
] as const)('%s, in the report of %s, is %s', (words, name, role) => {
  expect(speakerAt(words, 0, speakerOf(name, []))).toEqual({ role, length: words.length });
});

test.each([
  ['县公安局', '示例县水利局'],
  ['水利工程', '示例县水利局'],
  ['政府信息公开', '示例县人民政府'],
])('%s, in the report of %s, is no word for a body that it knows', (words, name) => {
  expect(speakerAt(words, 0, speakerOf(name, []))).toBeUndefined();
});
