/** The search as the page sees it: in a module worker where the browser has them, else on the page itself. */
import type { Answer } from './engine/answer.ts';
import type { Answerer } from './engine/create-answerer.ts';
import { once } from './once.ts';
import type { SearchRequest } from './query/search-request.ts';
import { NoWorker, startWorker } from './worker-port.ts';

export type Searcher = (request: SearchRequest) => Promise<Answer>;

/** `root`: absolute address of the site, with a slash at its end. */
export function createSearcher(root: string): Searcher {
  let worker = startWorker();
  const answererOnPage = once(() => createAnswererOnPage(root));
  let isOnPage = false;
  return async (request) => {
    const question = { request, thisYear: new Date().getFullYear() };
    // Neither may have been loaded, for lack of a network: then a worker is started anew, since browsers remember which
    // scripts of a page failed.
    const asked = isOnPage ? undefined : (worker ??= startWorker());
    if (asked !== undefined) {
      try {
        return await asked.ask(root, question);
      } catch (error) {
        if (!(error instanceof NoWorker)) throw error;
        if (worker === asked) worker = undefined;
      }
    }
    const answer = await answererOnPage();
    isOnPage = true;
    return answer(question);
  };
}

/** Loaded only by those who need it. */
async function createAnswererOnPage(root: string): Promise<Answerer> {
  const { answererFor } = await import('./answerer-for.ts');
  return answererFor(root, globalThis);
}
