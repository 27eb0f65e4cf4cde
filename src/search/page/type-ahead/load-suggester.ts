/** Bodies to suggest, from a file of their own that is fetched once; an attempt that failed is made anew. */
import type { BodiesFile } from '../../bodies/body.ts';
import { readBodies } from '../../bodies/read-bodies.ts';
import { createSuggester, type Suggestion } from '../../bodies/suggest.ts';
import { createFold } from '../../encoding/fold.ts';

export type Suggester = (typed: string) => readonly Suggestion[];

/** `address`: of search/bodies.json. */
export function suggesterFrom(address: string): () => Promise<Suggester> {
  let loaded: Promise<Suggester> | undefined;
  return () => {
    loaded ??= load(address).catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}

async function load(address: string): Promise<Suggester> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  const { bodies, variants } = readBodies((await response.json()) as BodiesFile);
  return createSuggester(bodies, createFold(variants));
}
