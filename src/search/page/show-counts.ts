import { choiceCount, type Counted } from './choice-count.ts';
import { foldLists } from './fold-lists.ts';
import { find } from './page-elements.ts';

/** How many reports each choice would show; one that would show none is not offered. */
export function showCounts(filters: HTMLElement, answer: Counted): void {
  showItems(filters, ({ name, value }) => choiceCount(answer, name, value));
}

/** All choices, where nothing is known that they could be counted for. */
export function clearCounts(filters: HTMLElement): void {
  showItems(filters, () => undefined);
}

/** The numbers go, and what they left out stays so until there are others. */
export function forgetCounts(filters: HTMLElement): void {
  for (const number of filters.querySelectorAll('.n')) number.textContent = '';
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
