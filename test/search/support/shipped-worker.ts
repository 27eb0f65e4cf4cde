/** The search worker of a built site, as it ships, in a thread of its own: what it answers, and what it loads for it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { brotliCompressSync } from 'node:zlib';
import type { Answer } from '../../../src/search/engine/answer.ts';
import type { Question } from '../../../src/search/engine/question.ts';
import type { Asked } from '../../../src/search/worker-messages.ts';
import {
  siteOrigin,
  type FromWorkerScope,
  type StartAnew,
  type WorkerScopeData,
} from './worker-scope.ts';

export interface ShippedWorker {
  ask(question: Question): Promise<Reply>;
  /** A new worker in the same thread: all its modules once more, with nothing loaded. What Node learnt stays. */
  startAnew(): void;
  stop(): Promise<void>;
}

export interface Reply {
  readonly answer: Answer;
  /** For this answer; the first also has what opening the index took. */
  readonly loaded: readonly LoadedFile[];
  readonly milliseconds: number;
}

export interface LoadedFile {
  /** On the site. */
  readonly path: string;
  /** As it travels: text compressed by brotli, the index as it is. */
  readonly bytes: number;
}

/** The site's base path is “/”. A new worker has loaded nothing. */
export function startShippedWorker(siteFolder: string): ShippedWorker {
  const data: WorkerScopeData = { siteFolder, worker: workerOf(siteFolder) };
  const thread = new Worker(new URL('./worker-scope.ts', import.meta.url), { workerData: data });
  let asked = 0;
  return {
    ask: async (question) => {
      asked += 1;
      const start = performance.now();
      const replied = replyTo(thread, asked);
      thread.postMessage({ id: asked, root: `${siteOrigin}/`, question } satisfies Asked);
      const { message, loaded } = await replied;
      if (message.answer === undefined) throw new Error(`no answer to ${JSON.stringify(question)}`);
      const milliseconds = performance.now() - start;
      const files = loaded.map((path) => ({ path, bytes: bytesOnTheWay(join(siteFolder, path)) }));
      return { answer: message.answer, loaded: files, milliseconds };
    },
    startAnew: () => {
      thread.postMessage('start anew' satisfies StartAnew);
    },
    stop: async () => {
      await thread.terminate();
    },
  };
}

function replyTo(thread: Worker, id: number): Promise<FromWorkerScope> {
  return new Promise((resolve, reject) => {
    const onMessage = (said: FromWorkerScope) => {
      if (said.message.id !== id) return;
      thread.off('message', onMessage);
      thread.off('error', reject);
      resolve(said);
    };
    thread.on('message', onMessage);
    thread.once('error', reject);
  });
}

function workerOf(siteFolder: string): string {
  const [file, ...others] = globSync('_astro/worker-*.js', { cwd: siteFolder });
  if (file === undefined || others.length > 0) {
    throw new Error(`${siteFolder} has not exactly one search worker`);
  }
  return `/${file.replaceAll('\\', '/')}`;
}

const known = new Map<string, number>();

function bytesOnTheWay(file: string): number {
  const bytes = known.get(file) ?? measureFile(file);
  known.set(file, bytes);
  return bytes;
}

function measureFile(file: string): number {
  const content = readFileSync(file);
  return /\.(js|json)$/.test(file) ? brotliCompressSync(content).length : content.length;
}
