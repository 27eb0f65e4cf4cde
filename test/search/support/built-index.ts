/** The index of a built site in plain Node, through the code that runs in the browser. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { openIndex } from '../../../src/search/pagefind/open-index.ts';
import { shareWasm } from '../../../src/search/pagefind/share-wasm.ts';
import type { SearchIndex } from '../../../src/search/engine/search-index.ts';

/** Each call gives a cold one, which has loaded nothing. */
export function openBuiltIndex(siteFolder: string): Promise<SearchIndex> {
  const root = `${pathToFileURL(siteFolder).href}/`;
  globalThis.fetch = fetchFile;
  shareWasm(globalThis, `${root}pagefind/`);
  return openIndex(root);
}

const loaded = { files: 0, bytes: 0 };

/** What the indexes of this process have loaded since the last call. */
export function takeLoaded(): { files: number; bytes: number } {
  const taken = { ...loaded };
  Object.assign(loaded, { files: 0, bytes: 0 });
  return taken;
}

async function fetchFile(input: string | URL | Request): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input);
  url.search = '';
  const content = await readFile(url);
  loaded.files += 1;
  loaded.bytes += content.length;
  return new Response(content);
}
