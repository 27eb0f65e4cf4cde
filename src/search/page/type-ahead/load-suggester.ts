/** Bodies to suggest, from a file of their own, without holding up whoever types. */
import type { BodiesFile } from '../../bodies/body.ts';
import { readBodies, type Bodies } from '../../bodies/read-bodies.ts';
import { createSuggester, type Suggestion } from '../../bodies/suggest.ts';
import { createFold } from '../../encoding/fold.ts';
import { loadJson } from '../../load-json.ts';
import { inTurns } from './in-turns.ts';

/** Undefined where they are no longer wanted. */
export type Suggester = (
  typed: string,
  isWanted: () => boolean,
) => Promise<readonly Suggestion[] | undefined>;

/** `address`: of search/bodies.json. */
export async function loadSuggester(address: string): Promise<Suggester> {
  return makeSuggester(await loadBodies(address));
}

/** The bodies themselves, for whoever asks for more than suggestions. */
export async function loadBodies(address: string): Promise<Bodies> {
  return readBodies((await loadJson(address)) as BodiesFile);
}

export function makeSuggester({ bodies, variants }: Bodies): Suggester {
  const suggest = createSuggester(bodies, createFold(variants));
  return (typed, isWanted) => inTurns(suggest(typed), isWanted);
}
