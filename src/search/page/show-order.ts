/** The select of orders: it shows the order in force, which may be one that the words ask for. */
import type { Sort } from '../query/search-request.ts';
import { find } from './page-elements.ts';

/** `without`: the address without the order that the words ask for, where they do. */
export function showOrder(order: HTMLElement, sort: Sort, without: string | undefined): void {
  const select = find('select', HTMLSelectElement, order);
  selectOrder(select, sort);
  if (without === undefined) delete select.dataset['without'];
  else select.dataset['without'] = without;
}

export function selectOrder(select: HTMLSelectElement, sort: Sort): void {
  const position = [...select.options].findIndex(({ value }) => value === sort);
  select.selectedIndex = Math.max(position, 0);
  select.dataset['shown'] = select.value;
}

/** Undefined where the reader has left the order as it was shown. */
export function orderChosen(select: HTMLSelectElement): Sort | undefined {
  return select.value === select.dataset['shown'] ? undefined : (select.value as Sort);
}

/** Who chooses the most relevant first leaves out an order that the words ask for. */
export function addressWithoutOrder(order: HTMLElement): string | undefined {
  const { value, dataset } = find('select', HTMLSelectElement, order);
  return value === 'relevance' ? dataset['without'] : undefined;
}
