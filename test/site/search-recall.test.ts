import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { randomFor } from '../../src/core/sample/random.ts';
import {
  findUrls,
  measure,
  pieceOf,
  readSearchedReports,
  type Measured,
  type SearchedReport,
} from '../search/support/measure-search.ts';

const site = process.env['SITE_DIR'] ?? join(projectRoot, 'dist');
/** SEARCH_QUERIES asks for more, to measure: docs/decisions/0006-pairs-made-by-us.md. */
const queriesOfAKind = Number(process.env['SEARCH_QUERIES'] ?? 6);
let reports: SearchedReport[] = [];

/** Printed at the end. */
const table: Record<string, Record<string, string>> = {};

vi.setConfig({ testTimeout: 120_000 + queriesOfAKind * 10_000 });

beforeAll(async () => {
  reports = await readSearchedReports(site);
  return () => {
    console.table(table);
  };
});

describe('pieces of reports find all reports that have them', () => {
  test.each([2, 3, 4, 6, 10])('%i characters without punctuation', async (length) => {
    const isWord = (piece: string) => /^[\p{L}\p{N}]+$/u.test(piece);
    const queries = pieces(`${String(length)} characters`, length, isWord);
    expect(await measureAs(`${String(length)} characters`, queries)).toMatchObject(perfect);
  });

  test('with a figure, cut anywhere', async () => {
    const queries = pieces('figure', 5, (piece) => /^[\p{L}\p{N}]*\d[\p{L}\p{N}]*$/u.test(piece));
    expect(await measureAs('5, with a figure', queries)).toMatchObject(perfect);
  });

  test('sentences with their punctuation', async () => {
    const queries = pieces('sentence', 25, (piece) => /\S[，。；]\S/.test(piece));
    const measured = await measureAs('25, with punctuation', queries);
    expect(measured.recall).toBe(1);
    expect(measured.precisionAt10).toBeGreaterThanOrEqual(0.9);
  });

  test('one Han character', async () => {
    const queries = pieces('one', 1, (piece) => /\p{Script=Han}/u.test(piece));
    expect(await measureAs('1 Han character', queries)).toMatchObject(perfect);
  });
});

describe('what citizens type', () => {
  test('finds all reports that have it, and no other', async () => {
    const words = [
      '依申请公开',
      '延津县科技',
      '行政复议',
      '信息处理费',
      '征地补偿',
      '2023',
      '23年',
    ];
    expect(await measureAs('typed', words)).toMatchObject(perfect);
  });

  test('a body’s name and a year without a space put that report first', async () => {
    const some = randomFor('known item').shuffled(reports).slice(0, queriesOfAKind);
    const first = [];
    for (const { title } of some) {
      const nameAndYear = /^.*?\d{4}/.exec(title)?.[0] ?? title;
      first.push((await findUrls(site, nameAndYear))[0]);
    }
    expect(first).toEqual(some.map(({ url }) => url));
  });
});

const perfect = { recall: 1, precision: 1, precisionAt10: 1 };

function pieces(key: string, length: number, isWanted: (piece: string) => boolean): string[] {
  const random = randomFor(key);
  return Array.from({ length: queriesOfAKind }, () => pieceOf(reports, length, isWanted, random));
}

async function measureAs(kind: string, queries: readonly string[]): Promise<Measured> {
  const measured = await measure(site, reports, queries);
  table[kind] = {
    queries: String(measured.queries),
    'full recall': String(measured.fullRecall),
    recall: measured.recall.toFixed(3),
    precision: measured.precision.toFixed(3),
    'p@10': measured.precisionAt10.toFixed(3),
    kB: measured.kilobytes.toFixed(0),
    ms: measured.milliseconds.toFixed(0),
  };
  return measured;
}
