/** Pagefind as our index: the only file in the browser that knows it. */
import { unveil } from '../encoding/veil.ts';
import type { Facet } from '../query/search-request.ts';
import type { Catalogue, ReportId, SearchIndex, StoredReport } from './search-index.ts';

/** Names of the filters in the index, as pages state them. */
const filterNames = { year: '年度', region: '地区', kind: '类别' } as const satisfies Record<
  Facet,
  string
>;

/** `bundle`: the absolute address of the folder that the build wrote, with a slash at its end. */
export async function openPagefindIndex(bundle: string): Promise<SearchIndex> {
  const module = await loadPagefind(bundle);
  const pagefind = asUnknownLanguage(() => module.createInstance({ basePath: bundle }));
  let catalogue: Promise<Opened> | undefined;
  const opened = () => (catalogue ??= readCatalogue(pagefind));
  return {
    async find(term) {
      const { results } = await pagefind.search(term);
      return results.map(({ id, words }) => ({ report: id, place: words[0] ?? 0 }));
    },
    async catalogue() {
      return (await opened()).catalogue;
    },
    async load(report) {
      const found = (await opened()).results.get(report);
      if (found === undefined) throw new Error(`the index has no report ${report}`);
      return toStoredReport(await found.data());
    },
  };
}

/** A browser remembers that a module did not load and asks no more for the same address. */
let failedLoads = 0;

async function loadPagefind(bundle: string): Promise<PagefindModule> {
  const again = failedLoads === 0 ? '' : `?${String(failedLoads)}`;
  try {
    return (await import(/* @vite-ignore */ `${bundle}pagefind.js${again}`)) as PagefindModule;
  } catch (error) {
    failedLoads += 1;
    throw error;
  }
}

/**
 * Pagefind cuts a query into dictionary words if the page is Chinese; ours has to go through as it is. In a worker there
 * is no page to ask. On the page itself Pagefind looks at the language while it is being created, and only then.
 */
function asUnknownLanguage<T>(create: () => T): T {
  if (typeof document === 'undefined') return create();
  const root = document.documentElement;
  const { lang } = root;
  root.lang = 'zxx';
  try {
    return create();
  } finally {
    root.lang = lang;
  }
}

interface Opened {
  readonly catalogue: Catalogue;
  readonly results: ReadonlyMap<ReportId, PagefindResult>;
}

/**
 * Asks for everything. Pagefind would load the whole index to search for nothing (null); this sign is nothing to its
 * engine, which is given one chunk for it.
 */
const everything = '\u0085';

async function readCatalogue(pagefind: Pagefind): Promise<Opened> {
  const { results } = await pagefind.search(everything, { sort: { year: 'desc' } });
  const filters = await pagefind.filters();
  const membersOf = async (facet: Facet) => {
    const name = filterNames[facet];
    const values = Object.keys(filters[name] ?? {});
    return new Map(await Promise.all(values.map((value) => havingValue(pagefind, name, value))));
  };
  return {
    catalogue: {
      order: results.map(({ id }) => id),
      members: {
        year: await membersOf('year'),
        region: await membersOf('region'),
        kind: await membersOf('kind'),
      },
    },
    results: new Map(results.map((result) => [result.id, result])),
  };
}

async function havingValue(pagefind: Pagefind, name: string, value: string) {
  const { results } = await pagefind.search(everything, { filters: { [name]: value } });
  return [value, new Set(results.map(({ id }) => id))] as const;
}

function toStoredReport(data: PagefindData): StoredReport {
  return {
    path: data.raw_url,
    content: data.content,
    year: data.filters[filterNames.year]?.[0] ?? '',
    kind: data.filters[filterNames.kind]?.[0] ?? '',
    meta: Object.fromEntries(
      Object.entries(data.meta).map(([name, value]) => [name, unveil(value)]),
    ),
  };
}

interface PagefindModule {
  createInstance(options: { basePath: string }): Pagefind;
}

interface Pagefind {
  search(
    term: string,
    options?: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: PagefindResult[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

interface PagefindResult {
  readonly id: string;
  /** Places of the words hit. */
  readonly words: readonly number[];
  data(): Promise<PagefindData>;
}

interface PagefindData {
  readonly raw_url: string;
  readonly content: string;
  readonly filters: Record<string, string[]>;
  readonly meta: Record<string, string>;
}
