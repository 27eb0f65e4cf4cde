import { describe, expect, test } from 'vitest';
import { bodyPath, reportPath } from '../../src/search/engine/read-recognition.ts';
import { paths as sitePaths } from '../../src/site/urls.ts';
import { answerTo } from './support/answer-to.ts';
import { smallIndexOf } from './support/small-index.ts';
import { smallBody, smallReport } from './support/small-report.ts';

const index = smallIndexOf(
  [
    [
      smallReport('甲县教育局', 2024, ['2023年的招生已办结。'], { body: 'edu' }),
      smallReport('甲县教育局招生办公室', 2024, ['甲县教育局2023年交办。'], { body: 'admissions' }),
      smallReport('甲县教育局招生办公室', 2023, ['招生9件。'], { body: 'admissions' }),
      smallReport('甲县教育局', 2023, ['招生8件，征地补偿1件。'], { body: 'edu' }),
      smallReport('甲县水务局', 2023, ['征地补偿102件。'], { body: 'water' }),
      smallReport('甲县水利局', 2022, ['没有申请。'], { body: 'water' }),
    ],
  ],
  {
    bodies: [
      smallBody('edu', [2024, 2023], '甲县教育局', ['县教育局']),
      smallBody('admissions', [2024, 2023], '甲县教育局招生办公室', ['县招生办']),
      smallBody('water', [2023, 2022], '甲县水利局', ['甲县水利'], ['甲县水务局']),
    ],
  },
);

describe('a body with words that its reports lack', () => {
  test('gives its reports, and says that they are only its', async () => {
    expect(await answerTo(index, '?q=甲县水利局量子力学')).toMatchObject({
      step: 'some',
      names: ['甲县水利局'],
      words: [],
      count: 2,
    });
  });

  test('gives the report of the year that is named before those of other years with the words', async () => {
    for (const typed of ['甲县水利局2022年 征地补偿', '甲县水利局2022年的征地补偿在哪里可以看']) {
      const { step, names, words, results, recognised } = await answerTo(index, `?q=${typed}`);
      expect({ step, names, words }).toEqual({
        step: 'some',
        names: ['甲县水利局'],
        words: ['2022年', '征地补偿'],
      });
      expect(results.map(({ path }) => path)).toEqual(['甲县水利局2022', '甲县水务局2023']);
      expect(recognised.filters.map(({ label, isApplied }) => [label, isApplied])).toEqual([
        ['甲县水利局', true],
        ['2022年', false],
      ]);
    }
  });
});

describe('a body and a year', () => {
  test.each([
    '甲县教育局2023',
    '甲县教育局 2023',
    '2023 甲县教育局',
    '甲县教育局23年',
    '甲县教育局２０２３年度',
    '甲县教育局　二〇二三年',
    '县教育局 去年',
  ])('put its report of that year first: %s', async (typed) => {
    expect((await paths(typed))[0]).toBe('甲县教育局2023');
  });

  test('put a report first that was filed under a former name', async () => {
    expect(await paths('甲县水利局2023')).toEqual(['甲县水务局2023']);
  });

  test('are found by a former name where the report has the current one', async () => {
    expect(await paths('甲县水务局2022')).toEqual(['甲县水利局2022']);
  });

  test('put reports that only mention them behind', async () => {
    expect(await paths('甲县教育局 2023')).toEqual([
      '甲县教育局2023',
      '甲县教育局2024',
      '甲县教育局招生办公室2023',
      '甲县教育局招生办公室2024',
    ]);
  });

  test('are marked in the title under the name that it has, and lead to the beginning', async () => {
    const { results } = await answerTo(index, '?q=甲县水利局2023');
    expect(results[0]).toMatchObject({
      title: [{ text: '甲县水务局2023年', isHit: true }, { isHit: false }],
      isTitleBest: true,
      placeCount: 0,
      phrases: [],
    });
  });

  test('lead straight to the report', async () => {
    const { recognised } = await answerTo(index, '?q=甲县水务局 2023');
    expect(recognised.bodies).toEqual([
      {
        name: '甲县水利局',
        path: '/agencies/water/',
        report: { year: 2023, path: '/reports/water/2023/' },
      },
    ]);
  });
});

describe('the addresses of bodies and reports', () => {
  test('are those of the site', () => {
    expect(bodyPath('a')).toBe(sitePaths.agency('a'));
    expect(reportPath('a', 2023)).toBe(sitePaths.report('a', 2023));
  });
});

describe('what is named together with other words', () => {
  test('is applied where the words as typed find nothing', async () => {
    const answer = await answerTo(index, '?q=甲县水利局2023征地补偿');
    expect(answer).toMatchObject({ step: 'recognised', count: 1 });
    expect(answer.recognised.filters).toMatchObject([
      { facet: 'body', value: 'water', isApplied: true },
      { facet: 'year', value: '2023', label: '2023年', isApplied: true },
    ]);
    expect(answer.results[0]).toMatchObject({ phrases: ['征地补偿'], isTitleBest: false });
  });

  test('is only offered where they find something', async () => {
    const { step, recognised } = await answerTo(index, '?q=2023 征地补偿');
    expect(step).toBe('typed');
    expect(recognised.filters).toMatchObject([
      { facet: 'year', value: '2023', isApplied: false, rest: '征地补偿' },
    ]);
  });

  test('is not offered where the reader has chosen it', async () => {
    const { recognised } = await answerTo(index, '?q=2023 征地补偿&year=2023');
    expect(recognised.filters).toEqual([]);
  });

  test('is nothing but words where the reader says so', async () => {
    const answer = await answerTo(index, '?q=甲县水利局2023征地补偿&as=typed');
    expect(answer).toMatchObject({ recognised: { bodies: [], filters: [], orders: [] } });
    expect(answer.step).not.toBe('recognised');
  });

  test('is enough where it is one body, whatever else was asked', async () => {
    const answer = await answerTo(index, '?q=甲县水利局2023年量子力学和超导材料研究');
    expect(answer).toMatchObject({ step: 'some', count: 1, names: ['甲县水利局', '2023年'] });
    expect(answer.results[0]?.path).toBe('甲县水务局2023');
  });

  test('answers a question that asks more than any report has', async () => {
    const answer = await answerTo(index, '?q=甲县水利局2023年征地补偿了多少钱');
    expect(answer).toMatchObject({ step: 'words', count: 1 });
    expect(answer.results[0]?.path).toBe('甲县水务局2023');
  });
});

async function paths(typed: string): Promise<string[]> {
  const { results } = await answerTo(index, `?q=${encodeURIComponent(typed)}`);
  return results.map(({ path }) => path);
}
