/** The reports that are published here are found by whatever stands in them, through the search worker of the built site. */
import { availableParallelism } from 'node:os';
import { beforeAll, expect, test, vi } from 'vitest';
import { contentFolder } from '../../src/content-folder/content-folder.ts';
import { askCold } from '../search/gold/ask-cold.ts';
import { drawTextQueries } from '../search/gold/draw-queries.ts';
import type { GoldQuery } from '../search/gold/gold-query.ts';
import { readPublishedReports, type PublishedReport } from '../search/gold/published-report.ts';
import { scoreByKind, shortcomings, type FoundBy } from '../search/gold/score.ts';
import { siteFolder } from '../support/built-site.ts';

vi.setConfig({ hookTimeout: 300_000 });

let reports: readonly PublishedReport[] = [];
let results: readonly FoundBy[] = [];

beforeAll(async () => {
  reports = readPublishedReports(siteFolder, contentFolder());
  const queries = [...drawTextQueries(reports, { seed: 'published', ofAKind: 2 }), ...typed];
  results = await askCold(siteFolder, queries, availableParallelism());
});

test('all of them, and no other', () => {
  for (const { kind, recall, precision } of scoreByKind(results, reports)) {
    expect({ kind, recall, precision }, shortcomings(results, reports).join('\n')).toEqual({
      kind,
      recall: 1,
      precision: 1,
    });
  }
});

const typed: readonly GoldQuery[] = ['延津县科技', '信息处理费', '徵地補償', '23年'].map((one) => ({
  kind: 'typed by people',
  typed: one,
  expect: {},
}));
