/**
 * Which reports a query finds, by steps: first all that have what was typed, as it was typed; only where there is none,
 * those that have its parts. A later step would add to a full answer nothing but accidents: a report that has all pairs
 * of a phrase but not the phrase.
 */
import type { Zone } from '../encoding/zones.ts';
import { looseRuns, runsOfQuery, splitByScript, type Query } from '../query/parse-query.ts';
import type { Step } from '../query/step.ts';
import { keepWhole } from './keep-whole.ts';
import type { Matches, Scores } from './matches.ts';
import type { IndexPart, SearchIndex } from './search-index.ts';

export async function matchReports(index: SearchIndex, query: Query): Promise<Matches> {
  const runs = runsOfQuery(query);
  for (const step of ['typed', 'words', 'pairs'] as const) {
    const wanted = [...new Set(runs.flatMap(runsFor[step]))];
    const scores: Scores = new Map(
      await Promise.all(
        index.parts.map(async (part) => [part, await matchAll(part, wanted)] as const),
      ),
    );
    if (countReports(scores) === 0) continue;
    return step === 'typed' ? keepWhole(index, query, scores) : { step, scores };
  }
  return { step: 'typed', scores: new Map() };
}

export function countReports(scores: Scores): number {
  return [...scores.values()].reduce((sum, { size }) => sum + size, 0);
}

const runsFor = {
  typed: (run) => [run],
  recognised: splitByScript,
  words: splitByScript,
  pairs: (run) => splitByScript(run).flatMap(looseRuns),
  some: (run) => splitByScript(run).flatMap(looseRuns),
} as const satisfies Record<Step, (run: string) => string[]>;

/** The reports that have all runs. */
async function matchAll(part: IndexPart, runs: readonly string[]): Promise<Map<number, number>> {
  const found = await Promise.all(runs.map((run) => part.find(run)));
  let scores: Map<number, number> | undefined;
  for (const hits of found) {
    const before = scores;
    const kept = hits.filter(({ report }) => before?.has(report) ?? true);
    scores = new Map(
      kept.map(({ report, zone }) => [report, (before?.get(report) ?? 0) + worth[zone]]),
    );
  }
  return scores ?? new Map<number, number>();
}

/** The six headings are the same in every report: a word that stands only there says little. */
const worth = { title: 2, text: 1, heading: 0 } as const satisfies Record<Zone, number>;
