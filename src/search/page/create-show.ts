import { createSearcher } from '../create-searcher.ts';
import { isEmpty, type SearchRequest } from '../query/search-request.ts';
import { showAsked } from './asked/show-asked.ts';
import type { PageElements } from './page-elements.ts';
import { watchPlaceLeft } from './place-left.ts';
import { showAnswer, showEmpty, showFailure } from './show-answer.ts';
import { showProgress } from './show-progress.ts';
import { stateElements } from './state-elements.ts';

/** Shows the answer to a request, unless another one was made meanwhile. */
export function createShow(page: PageElements): (request: SearchRequest) => Promise<void> {
  const search = createSearcher(page.root);
  const states = stateElements();
  const returnToPlaceLeft = watchPlaceLeft(page.results);
  const { title } = document;
  let latest: SearchRequest | undefined;
  let endProgress = () => {};

  const show = async (request: SearchRequest) => {
    latest = request;
    endProgress();
    removeEventListener('online', again);
    states.again.hidden = true;
    document.title = request.typed === '' ? title : `${request.typed} - ${title}`;
    if (isEmpty(request)) {
      showEmpty(page, states);
      showAsked(page, request);
      return;
    }
    endProgress = showProgress(page, states);
    try {
      const answer = await search(request);
      if (latest !== request) return;
      endProgress();
      showAnswer(page, states, request, answer);
      returnToPlaceLeft();
    } catch (error) {
      console.error(error);
      if (latest !== request) return;
      endProgress();
      showFailure(page, states);
      showAsked(page, request);
      if (!navigator.onLine) addEventListener('online', again, { once: true });
    }
  };

  const again = () => {
    if (latest !== undefined) void show(latest);
  };

  states.again.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    // What hangs would hold up the next attempt too, unless the page begins anew.
    if (states.slow.hidden) again();
    else location.reload();
  });
  return show;
}
