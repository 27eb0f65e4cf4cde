import type { Pagefind, PagefindResult } from './pagefind-api.ts';

/** Reports by their place in the catalogue, which is the number by which everyone else calls them. */
export interface ReportNumbers {
  /** In order. */
  readonly results: readonly PagefindResult[];
  /** By Pagefind's id. */
  readonly byId: ReadonlyMap<string, number>;
}

/**
 * Asks for everything. Pagefind would load the whole index to search for nothing (null); this sign is nothing to its
 * engine, for which it loads one chunk.
 */
const everything = '\u0085';

/** `count`: how many reports there are. */
export async function readNumbers(pagefind: Pagefind, count: number): Promise<ReportNumbers> {
  const { results } = await pagefind.search(everything, { sort: { place: 'asc' } });
  if (results.length !== count) throw new Error('the part does not have its reports');
  return { results, byId: new Map(results.map(({ id }, number) => [id, number])) };
}
