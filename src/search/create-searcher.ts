/** The search as the page sees it: in a module worker where the browser has them, else on the page itself. */
import type { Answer } from './engine/answer.ts';
import type { Answerer } from './engine/create-answerer.ts';
import type { SearchRequest } from './query/search-request.ts';
import { NoWorker, startWorker } from './worker-port.ts';

export type Searcher = (request: SearchRequest) => Promise<Answer>;

/** `root`: absolute address of the site, with a slash at its end. */
export function createSearcher(root: string): Searcher {
  let worker = startWorker();
  let page: Promise<Answerer> | undefined;
  return async (request) => {
    const question = { request, thisYear: new Date().getFullYear() };
    if (worker !== undefined) {
      try {
        return await worker.ask(root, question);
      } catch (error) {
        if (!(error instanceof NoWorker)) throw error;
        worker = undefined;
      }
    }
    page ??= createAnswererOnPage(root);
    return (await page)(question);
  };
}

/** Loaded only by those who need it. */
async function createAnswererOnPage(root: string): Promise<Answerer> {
  const { answererFor } = await import('./answerer-for.ts');
  return answererFor(root, globalThis);
}
