/** The index of a built site in plain Node, through the code that runs in the browser. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { answererFor } from '../../../src/search/answerer-for.ts';
import type { Answerer } from '../../../src/search/engine/create-answerer.ts';
import { openIndex } from '../../../src/search/pagefind/open-index.ts';
import { prepareFiles } from '../../../src/search/pagefind/prepare-files.ts';
import type { SearchIndex } from '../../../src/search/engine/search-index.ts';

/** Each call gives a cold one, which has loaded nothing. */
export function openBuiltIndex(siteFolder: string): Promise<SearchIndex> {
  globalThis.fetch = fetchFile;
  return openIndex(rootOf(siteFolder), prepareFiles(globalThis)());
}

/** Requests in, answers out, as in the worker. */
export function answererOf(siteFolder: string): Answerer {
  globalThis.fetch = fetchFile;
  return answererFor(rootOf(siteFolder), globalThis);
}

let loaded: string[] = [];

/** The addresses of all files that the indexes of this process have asked for since the last call, in order. */
export function takeLoaded(): readonly string[] {
  const taken = loaded;
  loaded = [];
  return taken;
}

function rootOf(siteFolder: string): string {
  return `${pathToFileURL(siteFolder).href}/`;
}

async function fetchFile(input: string | URL | Request): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input);
  url.search = '';
  loaded.push(url.href);
  const content = await readFile(url).catch(() => undefined);
  return content === undefined ? new Response('', { status: 404 }) : new Response(content);
}
