import { closedSign } from '../encoding/signs.ts';
import { zoneAt, type Zone } from '../encoding/zones.ts';
import type { Hit } from '../engine/search-index.ts';
import { pairsOf } from '../query/parse-query.ts';
import type { Pagefind, PagefindResult } from './pagefind-api.ts';
import type { PartReports } from './part-reports.ts';

export interface PartEngine {
  readonly pagefind: Pagefind;
  readonly reports: PartReports;
  /** All that the index has. */
  readonly characters: readonly string[];
}

export async function findRun(engine: PartEngine, run: string): Promise<Hit[]> {
  const places = new Map<number, number[]>();
  for (const words of await rowsOf(engine, run)) {
    // In quotes Pagefind looks for words one after the other, and not for longer ones that begin with them.
    const { results } = await engine.pagefind.search(`"${words}"`);
    addPlaces(places, engine, results);
  }
  return Array.from(places, ([report, all]) => ({ report, ...best(all) }));
}

/**
 * The rows of words that a run is, each separated by spaces. A single character is any of its pairs: Pagefind would find
 * them by their beginning too, but it compares each page with each hit, which for a common character is for ever.
 */
export async function rowsOf({ pagefind, characters }: PartEngine, run: string): Promise<string[]> {
  if (Array.from(run).length > 1) return [pairsOf(run).join(' ')];
  const pairs = [...characters, closedSign].map((next) => run + next);
  // All that they need, at once.
  await pagefind.preload(pairs.join(' '));
  return pairs;
}

export function addPlaces(
  places: Map<number, number[]>,
  { reports }: PartEngine,
  results: readonly PagefindResult[],
): void {
  for (const result of results) {
    const report = reports.numberOf(result);
    const known = places.get(report);
    if (known === undefined) places.set(report, [...result.words]);
    else known.push(...result.words);
  }
}

function best(places: readonly number[]): Pick<Hit, 'zone' | 'place'> {
  for (const zone of ['title', 'text'] satisfies Zone[]) {
    const inside = places.filter((place) => zoneAt(place) === zone);
    if (inside.length > 0) return { zone, place: smallest(inside) };
  }
  return { zone: 'heading', place: smallest(places) };
}

function smallest(places: readonly number[]): number {
  return places.reduce((least, place) => Math.min(least, place), places[0] ?? 0);
}
