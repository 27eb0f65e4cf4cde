/** Imports files one after another in a worker, each with bounds on time and memory. */
import { Worker } from 'node:worker_threads';
import { bounds as usualBounds, type Bounds } from './bounds.ts';
import { unreadable, type FileImport, type ImportRequest } from './file-import.ts';

export interface Importer {
  /** One at a time. Never rejects: what goes wrong is a refusal. */
  readonly importFile: (request: ImportRequest) => Promise<FileImport>;
  readonly close: () => Promise<void>;
}

/** The worker starts at once, so that it loads while the caller still looks at the rest of the command line. */
export function startImporter(bounds: Bounds = usualBounds): Importer {
  let reader: Reader | undefined = startReader(bounds);
  let files = 0;
  const close = async () => {
    const ending = reader?.worker.terminate();
    reader = undefined;
    await ending;
  };
  return {
    async importFile(request) {
      if (files >= bounds.filesPerWorker) await close();
      if (reader === undefined) {
        reader = startReader(bounds);
        files = 0;
      }
      files += 1;
      const answer = await ask(reader, request, bounds);
      if ('imported' in answer) return answer.imported;
      await close();
      return unreadable(answer.problem);
    },
    close,
  };
}

interface Reader {
  readonly worker: Worker;
  /** Settles when it has ended, with what ended it. */
  readonly ended: Promise<unknown>;
}

function startReader({ heapMegabytes }: Bounds): Reader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: {
      maxOldGenerationSizeMb: heapMegabytes,
      // Garbage of one file is gone before the next ones pile theirs on it.
      maxYoungGenerationSizeMb: 16,
    },
    // What a parser prints is no answer of ours.
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  const ended = new Promise<unknown>((resolve) => {
    worker.once('error', resolve);
    worker.once('exit', resolve);
  });
  return { worker, ended };
}

type Answer = { readonly imported: FileImport } | { readonly problem: string };

function ask({ worker, ended }: Reader, request: ImportRequest, { seconds }: Bounds) {
  return new Promise<Answer>((resolve) => {
    const settle = (answer: Answer) => {
      clearTimeout(timer);
      worker.off('message', onAnswer);
      resolve(answer);
    };
    const onAnswer = (imported: FileImport) => settle({ imported });
    const timer = setTimeout(() => settle({ problem: tooSlow(seconds) }), seconds * 1000);
    worker.on('message', onAnswer);
    void ended.then((error) => settle({ problem: whyEnded(error) }));
    worker.postMessage(request);
  });
}

const instead = '请核对是不是拿错了文件；确是报告的，请用Word、WPS或者Excel打开，另存一份再导入';

function tooSlow(seconds: number): string {
  return `${String(seconds)}秒还没有读完，没有导入：文件过于复杂，不像一份报告。${instead}`;
}

function whyEnded(error: unknown): string {
  const { code, message } = Object(error) as { code?: string; message?: string };
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? `读这个文件要用的内存太多，没有导入：文件过于复杂，不像一份报告。${instead}`
    : `读这个文件时程序中断了，没有导入${message === undefined ? '' : `（${message}）`}。${instead}`;
}
