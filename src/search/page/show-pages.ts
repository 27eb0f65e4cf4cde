/** Links to the pages of results: first and last, and those around the current one. */
import { printAddress } from '../query/address.ts';
import type { SearchRequest } from '../query/search-request.ts';

export function showPages(
  nav: HTMLElement,
  request: SearchRequest,
  page: number,
  pages: number,
): void {
  nav.hidden = pages < 2;
  nav.replaceChildren();
  if (nav.hidden) return;
  const link = (label: string, to: number) => {
    const anchor = document.createElement('a');
    anchor.href = printAddress({ ...request, page: to });
    anchor.textContent = label;
    return anchor;
  };
  const numbers = pagesToShow(page, pages).flatMap((number, at, all) => {
    const isAfterGap = at > 0 && number - (all[at - 1] ?? 0) > 1;
    const entry = number === page ? current(number) : link(String(number), number);
    return isAfterGap ? [gap(), entry] : [entry];
  });
  if (page > 1) nav.append(link('上一页', page - 1));
  nav.append(...numbers);
  if (page < pages) nav.append(link('下一页', page + 1));
}

export function pagesToShow(page: number, pages: number): number[] {
  const around = [1, page - 2, page - 1, page, page + 1, page + 2, pages];
  return [...new Set(around)].filter((one) => one >= 1 && one <= pages);
}

function current(page: number): HTMLElement {
  const element = document.createElement('span');
  element.setAttribute('aria-current', 'page');
  element.textContent = String(page);
  return element;
}

function gap(): HTMLElement {
  const element = document.createElement('span');
  element.textContent = '…';
  return element;
}
