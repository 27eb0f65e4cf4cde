/** Pagefind's own pagefind.js in a thread with a Chinese document, as on a page; each query asks a new instance. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { brotliCompressSync } from 'node:zlib';
import type { Found } from '../../../test/search/gold/score.ts';

export interface PagefindScopeData {
  /** The folder that Pagefind wrote. */
  readonly bundle: string;
}

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): {
    search(term: string): Promise<{ results: readonly Result[] }>;
  };
}

interface Result {
  readonly id: string;
  data(): Promise<{ raw_url: string }>;
}

const { bundle } = workerData as PagefindScopeData;
const html = { lang: 'zh-CN', getAttribute: () => 'zh-CN' };
let bytes = 0;

Object.assign(globalThis, {
  document: { documentElement: html, querySelector: () => html, currentScript: null },
  fetch: (input: string | URL) => {
    const url = new URL(input);
    url.search = '';
    const content = readFileSync(url);
    bytes += content.length;
    return Promise.resolve(new Response(content));
  },
});

const address = `${pathToFileURL(bundle).href}/`;
const module = (await import(`${address}pagefind.js`)) as PagefindModule;
const script = brotliCompressSync(readFileSync(join(bundle, 'pagefind.js'))).length;
const newInstance = () => module.createInstance({ basePath: address, noWorker: true });
const paths = new Map<string, string>();

parentPort?.on('message', (typed: string) => {
  void find(typed).then((found) => parentPort?.postMessage(found));
});

async function find(typed: string): Promise<Found> {
  bytes = script;
  const start = performance.now();
  const { results } = await newInstance().search(typed);
  await Promise.all(results.slice(0, 10).map(pathOf));
  const measured = { bytes, milliseconds: performance.now() - start };
  return { paths: await Promise.all(results.map(pathOf)), count: results.length, ...measured };
}

/** The text of a report is loaded for each query anew where it is shown, and never only for its path. */
async function pathOf(result: Result, position: number): Promise<string> {
  const known = paths.get(result.id);
  if (known !== undefined && position >= 10) return known;
  const path = (await result.data()).raw_url.replace(/index\.html$/, '');
  paths.set(result.id, path);
  return path;
}
