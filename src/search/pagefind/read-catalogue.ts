import type { Catalogue, ReportId } from '../engine/search-index.ts';
import { filterNames } from './filter-names.ts';
import type { Pagefind, PagefindResult } from './pagefind-api.ts';

export interface PagefindCatalogue extends Catalogue {
  /** By which a report is loaded. */
  readonly results: ReadonlyMap<ReportId, PagefindResult>;
}

/**
 * Asks for everything. Pagefind would load the whole index to search for nothing (null); this sign is nothing to its
 * engine, for which it loads one chunk.
 */
const everything = '\u0085';

export async function readCatalogue(pagefind: Pagefind): Promise<PagefindCatalogue> {
  const { results } = await pagefind.search(everything, { sort: { year: 'desc' } });
  const filters = await pagefind.filters();
  const membersOf = async (facet: keyof typeof filterNames) => {
    const name = filterNames[facet];
    const values = Object.keys(filters[name] ?? {});
    return new Map(await Promise.all(values.map((value) => havingValue(pagefind, name, value))));
  };
  return {
    order: results.map(({ id }) => id),
    members: {
      year: await membersOf('year'),
      region: await membersOf('region'),
      kind: await membersOf('kind'),
      body: new Map(),
    },
    results: new Map(results.map((result) => [result.id, result])),
  };
}

async function havingValue(pagefind: Pagefind, name: string, value: string) {
  const { results } = await pagefind.search(everything, { filters: { [name]: value } });
  return [value, new Set(results.map(({ id }) => id))] as const;
}
