/**
 * Runs the search worker of a built site in a thread of Node, with the little of a browser's worker that it uses: self,
 * messages, fetch, and modules by address. All addresses of `siteOrigin` are files of the site's folder.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Answered } from '../../../src/search/worker-messages.ts';

export const siteOrigin = 'https://site.test';

export interface WorkerScopeData {
  readonly siteFolder: string;
  /** Path of the worker on the site. */
  readonly worker: string;
}

/** With everything that the worker loaded since the message before. */
export interface FromWorkerScope {
  readonly message: Answered;
  /** Paths on the site. */
  readonly loaded: readonly string[];
}

const port = parentPort;
if (port !== null) await runWorker(workerData as WorkerScopeData, port);

async function runWorker(
  { siteFolder, worker }: WorkerScopeData,
  toOutside: NonNullable<typeof parentPort>,
): Promise<void> {
  let loaded: string[] = [];
  const load = (address: string): Buffer<ArrayBuffer> => {
    const path = decodeURIComponent(new URL(address).pathname);
    const content = readFileSync(join(siteFolder, path));
    loaded.push(path);
    return content;
  };

  registerHooks({
    resolve: (specifier, context, next) => {
      const base = context.parentURL?.startsWith(siteOrigin) === true ? context.parentURL : '';
      if (!specifier.startsWith(siteOrigin) && base === '') return next(specifier, context);
      return { url: new URL(specifier, base || undefined).href, shortCircuit: true };
    },
    load: (url, context, next) =>
      url.startsWith(siteOrigin)
        ? { format: 'module', source: load(url), shortCircuit: true }
        : next(url, context),
  });

  Object.assign(globalThis, {
    self: globalThis,
    addEventListener: (type: string, listener: (event: { data: unknown }) => void) => {
      if (type === 'message') toOutside.on('message', (data: unknown) => listener({ data }));
    },
    postMessage: (message: Answered) => {
      toOutside.postMessage({ message, loaded } satisfies FromWorkerScope);
      loaded = [];
    },
    fetch: (input: string | URL | Request): Promise<Response> => {
      try {
        const content = load(input instanceof Request ? input.url : String(input));
        return Promise.resolve(new Response(content));
      } catch {
        return Promise.resolve(new Response('', { status: 404 }));
      }
    },
  });
  await import(`${siteOrigin}${worker}`);
}
