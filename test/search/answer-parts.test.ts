import { describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../src/search/engine/search-index.ts';
import { answerTo } from './support/answer-to.ts';
import { smallIndexOf } from './support/small-index.ts';
import { smallBody, smallReport } from './support/small-report.ts';

const names = Array.from({ length: 6 }, (_, number) => `第${String(number)}局`);
const index = smallIndexOf(
  [2024, 2023, 2022].map((year) =>
    names.map((name) =>
      smallReport(name, year, year === 2022 ? ['申请。', '征地。'] : ['申请。'], { body: name }),
    ),
  ),
  { bodies: names.map((name) => smallBody(name, [2024, 2023, 2022], name)) },
);

describe('a column of several parts', () => {
  test('is searched from the newest year on, until a page of results is full', async () => {
    expect(await answerTo(index, '?q=申请')).toMatchObject({
      count: 12,
      searchedYears: [2024, 2023],
      otherYears: [2022],
    });
  });

  test('is searched as a whole where they are two, though the newest fills a page', async () => {
    const two = smallIndexOf(
      [2024, 2023].map((year) =>
        Array.from({ length: 11 }, (_, at) => smallReport(`第${String(at)}院`, year, ['申请。'])),
      ),
    );
    expect(await answerTo(two, '?q=申请')).toMatchObject({ count: 22, otherYears: [] });
  });

  test('is searched as a whole where the reader says so', async () => {
    expect(await answerTo(index, '?q=申请&years=all')).toMatchObject({ count: 18, otherYears: [] });
  });

  test('is searched as far as anything is found', async () => {
    expect(await answerTo(index, '?q=征地')).toMatchObject({ step: 'typed', count: 6 });
  });

  test('gives all years that were chosen, and looks into no other', async () => {
    const { asked, watched } = watch(index);
    expect(await answerTo(watched, '?q=申请&year=2024&year=2022')).toMatchObject({
      count: 12,
      searchedYears: [2024, 2022],
      otherYears: [],
    });
    expect([...asked]).toEqual([2024, 2022]);
  });

  test('is searched in all years of a body that is named', async () => {
    expect(await answerTo(index, '?q=第3局')).toMatchObject({ count: 3, otherYears: [] });
  });

  test('gives the reports of a year that is named first', async () => {
    const { results } = await answerTo(index, '?q=2022 申请');
    expect(results[0]?.path).toBe('第0局2022');
  });

  test('begins with the oldest year where the oldest come first', async () => {
    expect(await answerTo(index, '?q=申请&sort=oldest')).toMatchObject({
      searchedYears: [2023, 2022],
      otherYears: [2024],
    });
  });

  test('begins with the oldest year where the reader chose so, whatever the words ask for', async () => {
    const { sort, results } = await answerTo(index, '?q=谁公开最多&sort=oldest');
    expect(sort).toBe('oldest');
    expect(results[0]?.path).toBe('第0局2022');
  });

  test('may be asked for what objects have of themselves', async () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      for (const facet of ['year', 'region', 'kind', 'body']) {
        const { count, bodyNames } = await answerTo(index, `?q=申请&${facet}=${name}`);
        expect({ count, names: Object.keys(bodyNames) }).toEqual({ count: 0, names: [] });
      }
    }
  });

  test('is not searched again for a further page', async () => {
    const { asked, watched } = watch(index);
    await answerTo(watched, '?q=申请&years=all');
    asked.clear();
    expect((await answerTo(watched, '?q=申请&years=all&page=2')).results).toHaveLength(8);
    expect([...asked]).toEqual([]);
    await answerTo(watched, '?q=征地');
    expect([...asked]).toEqual([2024, 2023, 2022]);
  });

  test('has further pages of the same results', async () => {
    const { page, pages, results } = await answerTo(index, '?q=申请&page=2');
    expect({ page, pages, results: results.length }).toEqual({ page: 2, pages: 2, results: 2 });
  });
});

/** Which parts, by their year, are asked for words. */
function watch(all: SearchIndex) {
  const asked = new Set<number>();
  const parts = all.parts.map((part) => ({
    ...part,
    find: (run: string) => {
      asked.add(part.years[0] ?? 0);
      return part.find(run);
    },
  }));
  return { asked, watched: { ...all, parts } };
}
