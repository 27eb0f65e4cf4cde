import { createSearcher } from '../create-searcher.ts';
import { isEmpty, type SearchRequest } from '../query/search-request.ts';
import type { PageElements } from './page-elements.ts';
import { clearAnswer, showAnswer, showFailure } from './show-answer.ts';
import { showProgress } from './show-progress.ts';

/** Shows the answer to a request, unless another one was made meanwhile. */
export function createShow(page: PageElements): (request: SearchRequest) => Promise<void> {
  const search = createSearcher(page.root);
  const { title } = document;
  let latest: SearchRequest | undefined;
  let endProgress = () => {};
  return async (request) => {
    latest = request;
    endProgress();
    document.title = request.typed === '' ? title : `${request.typed} - ${title}`;
    if (isEmpty(request)) {
      clearAnswer(page);
      return;
    }
    endProgress = showProgress(page);
    try {
      const answer = await search(request);
      if (latest === request) showAnswer(page, request, answer);
    } catch (error) {
      console.error(error);
      if (latest === request) showFailure(page);
    }
    if (latest === request) endProgress();
  };
}
