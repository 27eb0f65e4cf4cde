import { describe, expect, test } from 'vitest';
import { mainFigures } from '../../src/core/form/main-figures.ts';
import { recognise } from '../../src/search/recognise/recognise.ts';
import { register } from './support/register.ts';

const { bodies, fold } = register(['河南省/新乡市/延津县 延津县水利局']);
const known = {
  bodies: new Map(bodies.map((body) => [body.id, body])),
  fold,
  figures: mainFigures,
};

/** As they are called, with what of the text names them. */
function yearsIn(typed: string, thisYear = 2025): string[] {
  return recognise(typed, { ...known, thisYear }).mentions.flatMap(
    ({ start, end, named, label }) =>
      'facet' in named && named.facet === 'year'
        ? [`${typed.slice(start, end)} → ${label}: ${named.values.join(' ')}`]
        : [],
  );
}

describe('a year is recognised', () => {
  test.each([
    '2023',
    '2023年',
    '2023 年',
    '2023年度',
    '２０２３年',
    '23年',
    '23 年',
    '23年度',
    '二〇二三年',
    '二零二三年',
    '二○二三',
  ])('written as %s', (typed) => {
    expect(yearsIn(typed)).toEqual([`${typed} → 2023年: 2023`]);
  });

  test.each([
    ['去年', 2024],
    ['前年', 2023],
    ['上年度', 2024],
    ['上一年', 2024],
  ])('as %s by the reader’s clock', (typed, year) => {
    expect(yearsIn(typed)).toEqual([`${typed} → ${year}年: ${year}`]);
  });

  test('as the newest where reports end before the year that is asked for, and says so', () => {
    expect(yearsIn('去年', 2027)).toEqual(['去年 → 2024年（最新）: 2024']);
    expect(yearsIn('最近一年')).toEqual(['最近一年 → 2024年（最新）: 2024']);
  });

  test.each([
    ['今年', 2025],
    ['今年', 2026],
    ['前年', 2027],
    ['大前年', 2029],
  ])('never as another than %s itself, asked in %s', (typed, thisYear) => {
    expect(yearsIn(typed, thisYear)).toEqual([]);
  });

  test('behind other words', () => {
    expect(yearsIn('延津县水利局2023年政府信息公开工作年度报告')).toEqual([
      '2023年 → 2023年: 2023',
    ]);
  });
});

describe('several years are recognised', () => {
  test.each(['2021-2023', '2021—2023年', '2021至2023年', '2021年到2023年', '2021~2023'])(
    'as the range %s',
    (typed) => {
      expect(yearsIn(typed)).toEqual([`${typed} → 2021至2023年: 2023 2022 2021`]);
    },
  );

  test('as the last ones', () => {
    expect(yearsIn('近三年')).toEqual(['近三年 → 2022至2024年: 2024 2023 2022']);
    expect(yearsIn('最近两年')).toEqual(['最近两年 → 2023至2024年: 2024 2023']);
  });

  test('since one of them', () => {
    expect(yearsIn('2022年以来')).toEqual(['2022年以来 → 2022至2024年: 2024 2023 2022']);
  });

  test('one beside another', () => {
    expect(yearsIn('2021、2022年')).toEqual(['2021、 → 2021年: 2021', '2022年 → 2022年: 2022']);
  });
});

describe('no year is recognised', () => {
  test.each([
    ['of which there is no report', '2010年'],
    ['in a longer number', '12023'],
    ['in a document’s number', '国办发〔2023〕5号'],
    ['in a number of documents in round brackets', '国办函(2020)109号'],
    ['in a count', '2023件'],
    ['in a date', '2023年5月6日'],
    ['in a date with dashes', '2023-05-06'],
    ['in a span of years', '连续23年'],
    ['in what is compared', '较去年增长'],
    ['in a number of the day', '20230506'],
  ])('%s', (_why, typed) => {
    expect(yearsIn(typed)).toEqual([]);
  });
});
