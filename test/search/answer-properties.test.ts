import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReports } from '../../src/search/engine/find-reports.ts';
import type { SearchIndex } from '../../src/search/engine/search-index.ts';
import { readAddress } from '../../src/search/query/address.ts';
import {
  facets,
  noneChosen,
  type Chosen,
  type SearchRequest,
} from '../../src/search/query/search-request.ts';
import { arbitraryPages } from './support/arbitrary-pages.ts';
import { smallIndex, smallIndexOf, type SmallPage } from './support/small-index.ts';

/** Pages, and a piece cut anywhere from one of them. */
const pagesAndPiece = fc
  .tuple(arbitraryPages, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 }))
  .map(([pages, page, start, length]) => {
    const text = pages[page % pages.length]?.text.sections[0]?.blocks.join('。') ?? '';
    const from = start % text.length;
    return { pages, piece: text.slice(from, from + length) };
  })
  .filter(({ piece }) => /[\p{L}\p{N}]/u.test(plain(piece)));

const runs = { seed: 20231, numRuns: 200 };

describe('any piece of any report', () => {
  test('finds all reports that have its parts as they stand, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(pagesAndPiece, async ({ pages, piece }) => {
        const { attempt, reports } = await find(smallIndex(pages), { typed: piece });
        expect(attempt.step).toBe('typed');
        expect(reports.map(({ body }) => body).sort()).toEqual(
          pages.filter((page) => hasParts(page, piece)).map(({ path }) => path),
        );
      }),
      runs,
    );
  });

  test('finds the same in the same order, however the index is cut into parts', async () => {
    await fc.assert(
      fc.asyncProperty(pagesAndPiece, async ({ pages, piece }) => {
        const years = [...new Set(pages.map(({ year }) => year))];
        const parts = years.map((year) => pages.filter((page) => page.year === year));
        const request = { typed: piece, isOfAllYears: true };
        expect(bodiesOf(await find(smallIndexOf(parts), request))).toEqual(
          bodiesOf(await find(smallIndex(pages), request)),
        );
      }),
      runs,
    );
  });

  test('leaves equally good reports in the order of the catalogue', async () => {
    await fc.assert(
      fc.asyncProperty(pagesAndPiece, async ({ pages, piece }) => {
        const { reports } = await find(smallIndex(pages), { typed: piece });
        const groups = Map.groupBy(reports, ({ fit }) => JSON.stringify(fit));
        for (const group of groups.values()) {
          expect(group.map(({ report }) => report)).toEqual(
            group.map(({ report }) => report).sort((a, b) => a - b),
          );
        }
      }),
      runs,
    );
  });
});

describe('the count beside a choice', () => {
  test('is what choosing it instead gives', async () => {
    const chosen = fc.record({
      ...noneChosen,
      year: fc.subarray(['2022', '2023', '2024']),
      region: fc.subarray(['甲县', '甲县/东镇', '乙县']),
      kind: fc.subarray(['部门', '乡镇街道']),
      body: fc.constant([]),
    });
    await fc.assert(
      fc.asyncProperty(pagesAndPiece, chosen, async ({ pages, piece }, others) => {
        const index = smallIndex(pages);
        const { counts } = await find(index, { typed: piece, chosen: others });
        for (const facet of facets) {
          for (const [value, count] of Object.entries(counts[facet])) {
            const instead: Chosen = { ...others, [facet]: [value] };
            const { reports } = await find(index, { typed: piece, chosen: instead });
            expect(reports).toHaveLength(count);
          }
        }
      }),
      { ...runs, numRuns: 60 },
    );
  });
});

function find(index: SearchIndex, request: Partial<SearchRequest>) {
  return findReports(index, { ...readAddress('?as=typed'), ...request }, 2024);
}

function bodiesOf({ reports }: Awaited<ReturnType<typeof find>>): string[] {
  return reports.map(({ body }) => body);
}

/** Told from the text alone: widths and capitals don't matter, nor spaces beside Han characters, nor which marks. */
function hasParts({ text: { title, sections } }: SmallPage, piece: string): boolean {
  const texts = [title, sections.flatMap(({ blocks }) => blocks).join('。')].map(plain);
  return piece
    .split(/\s+/u)
    .filter((part) => /[\p{L}\p{N}]/u.test(plain(part)))
    .every((part) => {
      const letters = plain(part).split(/[^\p{L}\p{N}]+/u);
      const phrase = letters.filter((run) => run !== '').join('[^\\p{L}\\p{N}]?');
      return texts.some((text) => new RegExp(phrase, 'u').test(text));
    });
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{Script=Han}) (?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}]) (?=\p{Script=Han})/gu, '');
}
