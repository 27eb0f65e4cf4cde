/** The search page: the form and the address ask, the list answers. */
import { once } from '../once.ts';
import { printAddress, readAddress } from '../query/address.ts';
import { withKnownFigures } from '../query/known-figures.ts';
import type { SearchRequest } from '../query/search-request.ts';
import { conditionEntry } from './condition-entry.ts';
import { createShow } from './create-show.ts';
import { isMainFigure } from './figure-label.ts';
import { foldFilters } from './fold-filters.ts';
import { fillForm, requestOfForm } from './form-request.ts';
import { linkWithin } from './link-within.ts';
import { pageElements, type PageElements } from './page-elements.ts';
import { addressWithoutOrder } from './show-order.ts';
import { startTypeAhead } from './type-ahead/start-type-ahead.ts';
import { watchComposition } from './watch-composition.ts';

start(pageElements());

function start(page: PageElements): void {
  const show = createShow(page);
  const composition = watchComposition(page.query);
  const entry = conditionEntry(page.byNumber);
  let current = requestOf(location.search);
  let followed: string | undefined;

  const go = (request: SearchRequest) => {
    closeSuggestions();
    const address = printAddress(request);
    if (address !== (location.search || '?')) history.pushState(null, '', address);
    followed = location.search;
    current = request;
    fillForm(page.form, request);
    return show(request);
  };
  const followAddress = () => {
    // A link within the page changes the address too, but not what it asks.
    if (location.search === followed) return;
    followed = location.search;
    current = requestOf(location.search);
    fillForm(page.form, current);
    void show(current).then(() => {
      page.search.dataset['settled'] = '';
    });
  };
  const goByForm = (isConditionToBeAdded = false) => {
    const entered = entry.take(isConditionToBeAdded);
    if (entered !== undefined) void go(requestOfForm(page.form, current, entered));
  };
  const closeSuggestions = startTypeAhead({
    field: page.query,
    list: page.suggestions,
    said: page.said,
    composition,
    load: once(async () => {
      const { loadSuggester } = await import('./type-ahead/load-suggester.ts');
      return loadSuggester(`${page.root}search/bodies.json`);
    }),
    onChoose: () => goByForm(),
  });

  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!composition.isOn()) goByForm(event.submitter?.id === 'add-condition');
  });
  page.filters.addEventListener('change', () => void go(requestOfForm(page.form, current)));
  page.order.addEventListener('change', () => {
    const without = addressWithoutOrder(page.order);
    void go(without === undefined ? requestOfForm(page.form, current) : requestOf(without));
  });
  page.search.addEventListener('click', (event) => {
    const link = linkWithin(event);
    if (link === undefined) return;
    event.preventDefault();
    // By the time that results are there, other links stand in its place.
    const isAmongResults = page.pages.contains(link) || link.closest('#rest, #loosen') !== null;
    void go(requestOf(link.search)).then(() => {
      if (isAmongResults) beginResults(page);
    });
  });
  addEventListener('popstate', () => {
    closeSuggestions();
    followAddress();
  });

  foldFilters(page.filters);
  page.filters.hidden = false;
  page.byNumber.hidden = false;
  followAddress();
}

/** `queryString` may come from anywhere. */
function requestOf(queryString: string): SearchRequest {
  return withKnownFigures(readAddress(queryString), isMainFigure);
}

/** What a link among the results leads to is read from its beginning. */
function beginResults({ status, results }: PageElements): void {
  results.focus({ preventScroll: true });
  status.scrollIntoView();
}
