import type { Answer } from '../engine/answer.ts';
import { facets } from '../query/search-request.ts';
import { foldLists } from './fold-lists.ts';
import { find } from './page-elements.ts';

/** How many reports each choice would show; one that would show none is not offered. */
export function showCounts(filters: HTMLElement, counts: Answer['counts']): void {
  showItems(filters, (box) => {
    const facet = facets.find((one) => one === box.name);
    return facet === undefined ? 0 : (counts[facet][box.value] ?? 0);
  });
}

/** All choices, where nothing has been asked that they could be counted for. */
export function clearCounts(filters: HTMLElement): void {
  showItems(filters, () => undefined);
}

function showItems(
  filters: HTMLElement,
  countOf: (box: HTMLInputElement) => number | undefined,
): void {
  for (const item of filters.querySelectorAll('li')) {
    const count = countOf(find('input', HTMLInputElement, item));
    find('.n', HTMLElement, item).textContent = count === undefined ? '' : String(count);
    item.hidden = count === 0 && item.querySelector(':checked:enabled') === null;
  }
  for (const group of filters.querySelectorAll('fieldset')) {
    group.hidden = group.querySelector('li:not([hidden])') === null;
  }
  foldLists(filters);
}
