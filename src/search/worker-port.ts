/** The page's end of the search worker. */
import type { Answer } from './engine/answer.ts';
import type { Question } from './engine/question.ts';
import type { Answered, Asked } from './worker-messages.ts';
import workerUrl from './worker.ts?worker&url';

export interface WorkerPort {
  /** Rejects with NoWorker where the worker doesn't run: someone else has to answer. */
  ask(root: string, question: Question): Promise<Answer>;
}

export class NoWorker extends Error {
  override readonly name = 'NoWorker';
}

/** Undefined where the browser has no module workers. */
export function startWorker(): WorkerPort | undefined {
  const worker = createModuleWorker();
  if (worker === undefined) return undefined;
  const waiting = new Map<number, Waiting>();
  let broken: NoWorker | undefined;
  let asked = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    const reply = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.answer === undefined) reply?.reject(new Error('the search failed'));
    else reply?.resolve(data.answer);
  });
  worker.addEventListener('error', () => {
    broken = new NoWorker('the worker does not run');
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
    worker.terminate();
  });

  return {
    ask: (root, question) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) {
          reject(broken);
          return;
        }
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ id: asked, root, question } satisfies Asked);
      }),
  };
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** A browser without module workers starts a classic one instead of saying so; it doesn't look at the type then. */
function createModuleWorker(): Worker | undefined {
  const browser = { hasModules: false };
  const options: WorkerOptions = {
    get type() {
      browser.hasModules = true;
      return 'module' as const;
    },
  };
  try {
    const worker = new Worker(workerUrl, options);
    if (browser.hasModules) return worker;
    worker.terminate();
  } catch {
    // No workers at all, or none that the page may start.
  }
  return undefined;
}
