import { closedSign } from '../encoding/signs.ts';
import { zoneAt, type Zone } from '../encoding/zones.ts';
import type { Hit } from '../engine/search-index.ts';
import { pairsOf } from '../query/parse-query.ts';
import type { Pagefind, PagefindResult } from './pagefind-api.ts';
import type { ReportNumbers } from './read-numbers.ts';

export interface PartEngine {
  readonly pagefind: Pagefind;
  readonly numbers: ReportNumbers;
  /** All that the index has. */
  readonly characters: readonly string[];
}

export async function findRun(engine: PartEngine, run: string): Promise<Hit[]> {
  const isOneCharacter = Array.from(run).length === 1;
  // In quotes Pagefind looks for words one after the other, and not for longer ones that begin with them.
  const results = isOneCharacter
    ? await findCharacter(engine, run)
    : (await engine.pagefind.search(`"${pairsOf(run).join(' ')}"`)).results;
  return results.map(({ id, words }) => ({ report: numberOf(engine, id), ...best(words) }));
}

/**
 * A single character is found as the beginning of its pairs. They may stand in several chunks of the index, of which
 * Pagefind loads only the one where the character itself would stand: asked for each pair, it loads them all.
 */
export async function findCharacter(
  { pagefind, characters }: PartEngine,
  character: string,
): Promise<readonly PagefindResult[]> {
  await pagefind.preload([...characters, closedSign].map((next) => character + next).join(' '));
  return (await pagefind.search(character)).results;
}

export function numberOf({ numbers }: PartEngine, id: string): number {
  const number = numbers.byId.get(id);
  if (number === undefined) throw new Error(`the catalogue lacks ${id}`);
  return number;
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
