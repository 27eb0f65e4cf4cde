/** Bodies to suggest, from a file of their own, without holding up whoever types. */
import type { BodiesFile } from '../../bodies/body.ts';
import { readBodies } from '../../bodies/read-bodies.ts';
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
  const { bodies, variants } = readBodies((await loadJson(address)) as BodiesFile);
  const suggest = createSuggester(bodies, createFold(variants));
  return (typed, isWanted) => inTurns(suggest(typed), isWanted);
}
