/** What people look for is found: the gold set, each query asked of a fresh search worker of the built sample site. */
import { availableParallelism } from 'node:os';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { askCold } from '../search/gold/ask-cold.ts';
import { goldQueries } from '../search/gold/gold-queries.ts';
import { goldSite } from '../search/gold/gold-site.ts';
import { readPublishedReports, type PublishedReport } from '../search/gold/published-report.ts';
import { scoreByKind, shortcomings, type FoundBy, type Score } from '../search/gold/score.ts';
import { truthOf } from '../search/gold/truth.ts';

vi.setConfig({ hookTimeout: 600_000 });

const queries = goldQueries();
const kinds = [...new Set(queries.map(({ kind }) => kind))];
let reports: readonly PublishedReport[] = [];
let results: readonly FoundBy[] = [];

beforeAll(async () => {
  const { site, content, remove } = goldSite();
  try {
    reports = readPublishedReports(site, content);
    results = await askCold(site, queries, availableParallelism());
  } finally {
    remove();
  }
});

describe('the gold set', () => {
  test('has queries of many kinds, none of them twice', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(10);
    expect(queries.length).toBeGreaterThanOrEqual(150);
    expect(new Set(queries.map((query) => JSON.stringify(query))).size).toBe(queries.length);
  });

  test('asks for something that some report has, but where nothing ought to be found', () => {
    const idle = queries.filter(
      (query) => query.expect.nothing !== true && truthOf(query, reports)?.size === 0,
    );
    expect(idle).toEqual([]);
  });
});

describe.each(kinds)('%s', (kind) => {
  const ofKind = () => results.filter(({ query }) => query.kind === kind);
  const score = () => scoreByKind(ofKind(), reports)[0] as Score;
  const why = () => shortcomings(ofKind(), reports).join('\n');
  const isKnownItem = queries.some((query) => query.kind === kind && query.expect.first);

  if (isKnownItem) {
    test('puts the report that was meant first, each time', () => {
      expect(score().firstRight, why()).toBe(ofKind().length);
    });
    return;
  }

  test('finds every report', () => {
    expect(score().recall, why()).toBe(1);
  });

  test('finds hardly any other', () => {
    expect(score().precision, why()).toBeGreaterThanOrEqual(0.98);
    expect(score().precisionAt10, why()).toBeGreaterThanOrEqual(0.98);
  });
});
