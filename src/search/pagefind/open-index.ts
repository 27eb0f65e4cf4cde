/** Pagefind as our index: this folder is all of the browser that knows it. */
import type { SearchIndex } from '../engine/search-index.ts';
import { unveil } from '../encoding/veil.ts';
import { filterNames } from './filter-names.ts';
import { findRun } from './find-run.ts';
import { loadPagefind } from './load-pagefind.ts';
import { readCatalogue, type PagefindCatalogue } from './read-catalogue.ts';

/** `bundle`: the absolute address of the folder that the build wrote, with a slash at its end. */
export async function openIndex(bundle: string): Promise<SearchIndex> {
  const pagefind = await loadPagefind(bundle);
  let catalogue: Promise<PagefindCatalogue> | undefined;
  let characters: Promise<readonly string[]> | undefined;
  const knownCatalogue = () => (catalogue ??= readCatalogue(pagefind));
  const knownCharacters = () => (characters ??= loadCharacters(bundle));
  return {
    find: (run) => findRun(pagefind, run, knownCharacters),
    catalogue: knownCatalogue,
    async load(report) {
      const found = (await knownCatalogue()).results.get(report);
      if (found === undefined) throw new Error(`the index has no report ${report}`);
      const { raw_url, content, filters, meta } = await found.data();
      return {
        path: raw_url,
        content,
        kind: filters[filterNames.kind]?.[0] ?? '',
        meta: Object.fromEntries(
          Object.entries(meta).map(([name, value]) => [name, unveil(value)]),
        ),
      };
    },
  };
}

async function loadCharacters(bundle: string): Promise<readonly string[]> {
  const response = await fetch(`${bundle}characters.txt`);
  if (!response.ok) throw new Error('the characters of the index did not load');
  return Array.from(await response.text());
}
