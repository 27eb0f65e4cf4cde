import type { Answer } from '../engine/answer.ts';
import { facets } from '../query/search-request.ts';
import { foldLists } from './fold-lists.ts';
import { find } from './page-elements.ts';

/** How many reports each choice would show; one that would show none is not offered. */
export function showCounts(filters: HTMLElement, counts: Answer['counts']): void {
  for (const box of filters.querySelectorAll<HTMLInputElement>('.picks input')) {
    const facet = facets.find((one) => one === box.name);
    const item = box.closest('li');
    if (facet === undefined || item === null) continue;
    const count = counts[facet][box.value] ?? 0;
    find('.n', HTMLElement, item).textContent = String(count);
    item.hidden = count === 0 && item.querySelector(':checked') === null;
  }
  for (const group of filters.querySelectorAll('fieldset')) {
    group.hidden = group.querySelector('li:not([hidden])') === null;
  }
  foldLists(filters);
}
