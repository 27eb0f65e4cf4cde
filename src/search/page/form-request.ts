/** The form ↔ the request that it stands for. */
import type { Condition } from '../query/condition.ts';
import { facets, type Facet, type SearchRequest } from '../query/search-request.ts';
import { coverInside, withoutCovered } from './cover-inside.ts';
import { orderChosen, selectOrder } from './show-order.ts';

/**
 * A changed form asks for the first page of results. What is chosen without a box of its own stays chosen, and the order
 * until another is chosen; how words are taken stays as it was (`current`) as long as they are the same.
 */
export function requestOfForm(
  form: HTMLFormElement,
  current: SearchRequest,
  entered: readonly Condition[] = [],
): SearchRequest {
  const data = new FormData(form);
  const values = (name: string) => data.getAll(name).filter((value) => typeof value === 'string');
  const typed = values('q').join(' ').trim();
  const boxes = boxesOf(form);
  const chosen = Object.fromEntries(
    facets.map((facet) => {
      const ofBoxes = boxes.filter(({ name }) => name === facet).map(({ value }) => value);
      const others = current.chosen[facet].filter((value) => !ofBoxes.includes(value));
      return [facet, withoutCovered([...others, ...values(facet)])];
    }),
  ) as Record<Facet, string[]>;
  const isSameWords = typed === current.typed;
  return {
    typed,
    chosen,
    conditions: [...current.conditions, ...entered],
    sort: orders(form).map(orderChosen)[0] ?? current.sort,
    isAsTyped: isSameWords && current.isAsTyped,
    isOfAllYears: isSameWords && current.isOfAllYears,
    page: 1,
  };
}

export function fillForm(form: HTMLFormElement, { typed, chosen, sort }: SearchRequest): void {
  for (const box of boxesOf(form)) {
    const facet = facets.find((one) => one === box.name);
    box.checked = facet !== undefined && chosen[facet].includes(box.value);
  }
  coverInside(boxesOf(form));
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && element.name === 'q') fillField(element, typed);
  }
  for (const select of orders(form)) selectOrder(select, sort);
}

function orders(form: HTMLFormElement): HTMLSelectElement[] {
  return [...form.elements].filter(
    (element) => element instanceof HTMLSelectElement && element.name === 'sort',
  ) as HTMLSelectElement[];
}

function boxesOf(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.elements].filter(
    (element) => element instanceof HTMLInputElement && element.type === 'checkbox',
  ) as HTMLInputElement[];
}

/** Spaces at the ends are no difference, and somebody may be typing on. */
function fillField(field: HTMLInputElement, typed: string): void {
  if (field.value.trim() !== typed) field.value = typed;
}
