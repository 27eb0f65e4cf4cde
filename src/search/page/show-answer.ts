import type { Answer } from '../engine/answer.ts';
import { resultsOnAPage, type SearchRequest } from '../query/search-request.ts';
import type { PageElements } from './page-elements.ts';
import { showCounts } from './show-counts.ts';
import { showPages } from './show-pages.ts';
import { resultItem } from './show-result.ts';

export function showAnswer(page: PageElements, request: SearchRequest, answer: Answer): void {
  page.results.start = (answer.page - 1) * resultsOnAPage + 1;
  page.results.replaceChildren(...answer.results.map((result) => resultItem(page, result)));
  page.none.hidden = answer.count > 0;
  showPages(page.pages, request, answer.page, answer.pages);
  showCounts(page.filters, answer.counts);
  page.status.textContent = statusOf(answer);
}

/** Said once, when everything else is in its place. */
function statusOf({ count, step, words }: Answer): string {
  const counted = `共 ${String(count)} 份报告`;
  switch (step) {
    case 'typed':
      return counted;
    case 'recognised':
    case 'words':
      return `${counted}。没有与所输文字完全相同的，以下报告都有其中的各个词`;
    case 'pairs':
      return `${counted}。没有与所输文字完全相同的，以下报告有其中的字词`;
    case 'some':
      return `${counted}。没有完全匹配的报告，以下报告包含其中的“${words.join('”“')}”`;
  }
}

export function clearAnswer(page: PageElements): void {
  page.results.replaceChildren();
  page.pages.hidden = true;
  page.none.hidden = true;
  page.status.textContent = '';
}

export function showFailure(page: PageElements): void {
  clearAnswer(page);
  page.status.textContent = navigator.onLine
    ? '检索没有完成，请稍后再试一次。'
    : '现在没有连接网络，无法检索。连接以后请再试一次。';
}
