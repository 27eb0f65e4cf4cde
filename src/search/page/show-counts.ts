import type { Counts } from '../engine/narrow/narrow.ts';
import { facets } from '../query/search-request.ts';
import { find } from './page-elements.ts';

/** How many reports each choice would show; one that would show none is not offered. */
export function showCounts(filters: HTMLElement, counts: Counts): void {
  for (const box of filters.querySelectorAll('input')) {
    const facet = facets.find((one) => one === box.name);
    const label = box.closest('label');
    if (facet === undefined || label === null) continue;
    const count = counts[facet][box.value] ?? 0;
    find('.n', HTMLElement, label).textContent = String(count);
    label.hidden = count === 0 && !box.checked;
  }
  for (const group of filters.querySelectorAll('fieldset')) {
    group.hidden = group.querySelector('label:not([hidden])') === null;
  }
}
