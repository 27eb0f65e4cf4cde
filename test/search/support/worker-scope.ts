/**
 * Runs the search worker of a built site in a thread of Node, with the little of a browser's worker that it uses: self,
 * messages, fetch, and modules by address. All addresses of `siteOrigin` are files of the site's folder.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Answered, Asked } from '../../../src/search/worker-messages.ts';

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

/** Leaves the program with all that it has loaded, and starts another in the same thread. */
export type StartAnew = 'start anew';

const port = parentPort;
if (port !== null) await runWorker(workerData as WorkerScopeData, port);

async function runWorker(
  { siteFolder, worker }: WorkerScopeData,
  toOutside: NonNullable<typeof parentPort>,
): Promise<void> {
  let program = 0;
  let loaded: string[] = [];
  let listener: ((event: { data: unknown }) => void) | undefined;

  const load = (address: string, into = loaded): Buffer<ArrayBuffer> => {
    const path = decodeURIComponent(new URL(address).pathname);
    const content = readFileSync(join(siteFolder, path));
    into.push(path);
    return content;
  };

  registerHooks({
    resolve: (specifier, context, next) => {
      const base = context.parentURL?.startsWith(siteOrigin) === true ? context.parentURL : '';
      if (!specifier.startsWith(siteOrigin) && base === '') return next(specifier, context);
      const url = new URL(specifier, base || undefined);
      url.hash = new URL(base || url).hash;
      return { url: url.href, shortCircuit: true };
    },
    load: (url, context, next) =>
      url.startsWith(siteOrigin)
        ? { format: 'module', source: load(url), shortCircuit: true }
        : next(url, context),
  });

  /** Every module anew, under addresses of its own, with a scope as it was at the beginning. */
  const start = async (): Promise<void> => {
    program += 1;
    const ofProgram: string[] = [];
    loaded = ofProgram;
    Object.assign(globalThis, {
      self: globalThis,
      addEventListener: (type: string, added: typeof listener) => {
        if (type === 'message') listener = added;
      },
      postMessage: (message: Answered) => {
        toOutside.postMessage({
          message,
          loaded: ofProgram.splice(0),
        } satisfies FromWorkerScope);
      },
      fetch: (input: string | URL | Request): Promise<Response> => {
        try {
          const content = load(input instanceof Request ? input.url : String(input), ofProgram);
          return Promise.resolve(new Response(content));
        } catch {
          return Promise.resolve(new Response('', { status: 404 }));
        }
      },
    });
    await import(`${siteOrigin}${worker}#${String(program)}`);
  };

  let started = start();
  toOutside.on('message', (data: Asked | StartAnew) => {
    if (data === 'start anew') started = start();
    else void started.then(() => listener?.({ data }));
  });
  await started;
}
