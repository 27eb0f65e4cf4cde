/** The search as the page sees it: in a module worker where the browser has them, else on the page itself. */
import type { Answerer } from './engine/create-answerer.ts';
import { NoWorker, startWorker } from './worker-port.ts';

/** `bundle`: absolute address of the index folder, with a slash at its end. */
export function createSearcher(bundle: string): Answerer {
  let worker = startWorker();
  let page: Promise<Answerer> | undefined;
  return async (request) => {
    if (worker !== undefined) {
      try {
        return await worker.ask(bundle, request);
      } catch (error) {
        if (!(error instanceof NoWorker)) throw error;
        worker = undefined;
      }
    }
    page ??= createAnswererOnPage(bundle);
    return (await page)(request);
  };
}

/** Loaded only by those who need it. */
async function createAnswererOnPage(bundle: string): Promise<Answerer> {
  const { createAnswerer } = await import('./engine/create-answerer.ts');
  const { openIndex } = await import('./pagefind/open-index.ts');
  return createAnswerer(() => openIndex(bundle));
}
