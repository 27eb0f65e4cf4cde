/** The search page: the form and the address ask, the list answers. */
import { printAddress, readAddress } from '../query/address.ts';
import type { SearchRequest } from '../query/search-request.ts';
import { createShow } from './create-show.ts';
import { foldFilters } from './fold-filters.ts';
import { fillForm, requestOfForm } from './form-request.ts';
import { pageElements, type PageElements } from './page-elements.ts';
import { watchComposition } from './watch-composition.ts';

start(pageElements());

function start(page: PageElements): void {
  const show = createShow(page);
  const isComposing = watchComposition(page.query);
  let followed: string | undefined;
  const go = (request: SearchRequest) => {
    const address = printAddress(request);
    if (address !== location.search) history.pushState(null, '', address);
    followed = location.search;
    return show(request);
  };
  const followAddress = () => {
    // A link within the page changes the address too, but not what it asks.
    if (location.search === followed) return;
    followed = location.search;
    const request = readAddress(location.search);
    fillForm(page.form, request);
    void show(request).then(() => {
      page.search.dataset['settled'] = '';
    });
  };

  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isComposing()) void go(requestOfForm(page.form));
  });
  page.filters.addEventListener('change', () => {
    void go(requestOfForm(page.form));
  });
  page.pages.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLAnchorElement) || opensElsewhere(event)) return;
    event.preventDefault();
    void go(readAddress(event.target.search)).then(() => {
      beginResults(page);
    });
  });
  addEventListener('popstate', followAddress);

  page.filters.hidden = false;
  followAddress();
  foldFilters(page.filters);
}

/** Another page of results is read from its beginning. */
function beginResults({ status, results }: PageElements): void {
  results.focus({ preventScroll: true });
  status.scrollIntoView();
}

function opensElsewhere(event: MouseEvent): boolean {
  return event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}
