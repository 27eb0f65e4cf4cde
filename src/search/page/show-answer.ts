import type { Answer } from '../engine/answer.ts';
import { printAddress } from '../query/address.ts';
import { resultsOnAPage, withoutConditions, type SearchRequest } from '../query/search-request.ts';
import { showAsked } from './asked/show-asked.ts';
import { find, type PageElements } from './page-elements.ts';
import { clearCounts, showCounts } from './show-counts.ts';
import { showPages } from './show-pages.ts';
import { resultItem } from './show-result.ts';
import type { StateElements } from './state-elements.ts';
import { statusText } from './status-text.ts';

export function showAnswer(
  page: PageElements,
  states: StateElements,
  request: SearchRequest,
  answer: Answer,
): void {
  states.empty.hidden = true;
  page.results.start = (answer.page - 1) * resultsOnAPage + 1;
  page.results.replaceChildren(...answer.results.map((result) => resultItem(page, result)));
  states.none.hidden = answer.count > 0;
  showLink(states.loosen, request.typed !== '' && isNarrowed(request), withoutConditions(request));
  showLink(states.rest, answer.otherYears.length > 0, { ...request, isOfAllYears: true, page: 1 });
  showPages(page.pages, request, answer.page, answer.pages);
  showCounts(page.filters, answer);
  showAsked(page, request, answer);
  page.status.textContent = statusText(answer, request.conditions.length);
}

/** What was asked has no answer here: it failed, is still being looked for, or nothing was asked. */
export function clearAnswer(page: PageElements, states: StateElements): void {
  page.results.replaceChildren();
  page.pages.hidden = true;
  states.none.hidden = true;
  states.rest.hidden = true;
  states.empty.hidden = true;
  page.status.textContent = '';
}

export function showEmpty(page: PageElements, states: StateElements): void {
  clearAnswer(page, states);
  clearCounts(page.filters);
  states.empty.hidden = false;
}

export function showFailure(page: PageElements, states: StateElements): void {
  clearAnswer(page, states);
  clearCounts(page.filters);
  states.again.hidden = !navigator.onLine;
  page.status.textContent = navigator.onLine
    ? '检索没有完成，请稍后再试一次。'
    : '现在没有连接网络，无法检索。连上以后会自动再检索一次。';
}

function showLink(line: HTMLElement, isShown: boolean, to: SearchRequest): void {
  line.hidden = !isShown;
  find('a', HTMLAnchorElement, line).href = printAddress(to);
}

function isNarrowed(request: SearchRequest): boolean {
  return printAddress(request) !== printAddress(withoutConditions(request));
}
