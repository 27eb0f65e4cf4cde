import { zoneAt, type Zone } from '../encoding/zones.ts';
import type { Hit } from '../engine/search-index.ts';
import { pairsOf } from '../query/parse-query.ts';
import type { Pagefind } from './pagefind-api.ts';

/** `characters`: all that the index has. */
export async function findRun(
  pagefind: Pagefind,
  run: string,
  characters: () => Promise<readonly string[]>,
): Promise<Hit[]> {
  const isOneCharacter = Array.from(run).length === 1;
  if (isOneCharacter) await loadPairsOf(pagefind, run, await characters());
  // In quotes Pagefind looks for words one after the other, and not for longer ones that begin with them.
  const { results } = await pagefind.search(isOneCharacter ? run : `"${pairsOf(run).join(' ')}"`);
  return results.map(({ id, words }) => ({ report: id, zone: bestZone(words) }));
}

/**
 * A single character is found as the beginning of its pairs. They may stand in several chunks of the index, of which
 * Pagefind loads only the one where the character itself would stand: asked for each pair, it loads them all.
 */
async function loadPairsOf(
  pagefind: Pagefind,
  character: string,
  characters: readonly string[],
): Promise<void> {
  await pagefind.preload(characters.map((next) => character + next).join(' '));
}

function bestZone(places: readonly number[]): Zone {
  const zones = places.map(zoneAt);
  return (['title', 'text'] as const).find((zone) => zones.includes(zone)) ?? 'heading';
}
