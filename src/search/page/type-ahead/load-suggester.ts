/** Bodies to suggest, from a file of their own. */
import type { BodiesFile } from '../../bodies/body.ts';
import { readBodies } from '../../bodies/read-bodies.ts';
import { createSuggester, type Suggestion } from '../../bodies/suggest.ts';
import { createFold } from '../../encoding/fold.ts';

export type Suggester = (typed: string) => readonly Suggestion[];

/** `address`: of search/bodies.json. */
export async function loadSuggester(address: string): Promise<Suggester> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  const { bodies, variants } = readBodies((await response.json()) as BodiesFile);
  return createSuggester(bodies, createFold(variants));
}
