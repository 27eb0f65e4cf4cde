/**
 * Which reports a query finds, by steps: first all that have what was typed, as it was typed; only where there is none,
 * those that have its parts. A later step would add to a full answer nothing but accidents: a report that has all pairs
 * of a phrase but not the phrase.
 */
import { zoneAt, type Zone } from '../encoding/zones.ts';
import { runsOfQuery, splitByScript, type Query } from '../query/parse-query.ts';
import { steps, type Step } from '../query/step.ts';
import { keepWhole } from './keep-whole.ts';
import { looseTerms, phraseTerm } from '../query/terms.ts';
import type { Matches } from './matches.ts';
import type { ReportId, SearchIndex } from './search-index.ts';

export async function matchReports(index: SearchIndex, query: Query): Promise<Matches> {
  const runs = runsOfQuery(query);
  for (const step of steps) {
    const scores = await matchAll(index, [...new Set(runs.flatMap(termsFor[step]))]);
    if (scores.size > 0)
      return step === 'typed' ? keepWhole(index, query, scores) : { step, scores };
  }
  return { step: 'typed', scores: new Map() };
}

const termsFor = {
  typed: (run) => [phraseTerm(run)],
  words: (run) => splitByScript(run).map(phraseTerm),
  pairs: (run) => splitByScript(run).flatMap(looseTerms),
} as const satisfies Record<Step, (run: string) => string[]>;

/** The reports that have all terms. */
async function matchAll(
  index: SearchIndex,
  terms: readonly string[],
): Promise<Map<ReportId, number>> {
  const found = await Promise.all(terms.map((term) => index.find(term)));
  let scores: Map<ReportId, number> | undefined;
  for (const hits of found) {
    const before = scores;
    const kept = hits.filter(({ report }) => before?.has(report) ?? true);
    scores = new Map(
      kept.map(({ report, place }) => [report, (before?.get(report) ?? 0) + worth[zoneAt(place)]]),
    );
  }
  return scores ?? new Map<ReportId, number>();
}

/** The six headings are the same in every report: a word that stands only there says little. */
const worth = { title: 2, text: 1, heading: 0 } as const satisfies Record<Zone, number>;
