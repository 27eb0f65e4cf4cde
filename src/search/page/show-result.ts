/** One result as a list item. Text only ever becomes text nodes. */
import type { Result } from '../engine/answer.ts';
import { find, type PageElements } from './page-elements.ts';
import { nodesOf } from './segment-nodes.ts';
import { showFigures } from './show-figures.ts';
import { showPlaces } from './show-places.ts';
import { reportHref } from './report-href.ts';
import { titlePhrases } from './title-phrases.ts';

export function resultItem({ root, template }: PageElements, result: Result): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const link = find('h2 a', HTMLAnchorElement, item);
  link.href = reportHref(root, result.path, result.isTitleBest ? [] : result.phrases);
  link.replaceChildren(...nodesOf(result.title, titlePhrases));
  find('.kind', HTMLElement, item).textContent = result.kind;
  showPublished(item, result.meta['published']);
  showCorrections(item, Number(result.meta['corrections'] ?? 0));
  showFigures(find('.figures', HTMLElement, item), result.figures);
  showPlaces(item, root, result);
  showBalance(item, result.meta['balance']);
  return item;
}

function showPublished(item: ParentNode, date: string | undefined): void {
  const published = find('.published', HTMLElement, item);
  if (date === undefined || !/^\d/.test(date)) published.remove();
  else {
    const time = find('time', HTMLTimeElement, published);
    time.dateTime = date;
    time.textContent = date;
  }
}

function showCorrections(item: ParentNode, count: number): void {
  const corrections = find('.corrections', HTMLElement, item);
  if (count === 0) corrections.remove();
  else
    find('span:last-child', HTMLElement, corrections).textContent =
      `更正${numerals[count] ?? String(count)}次`;
}

/** As the site says it elsewhere. */
const numerals = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九'];

/** Four totals: new, brought forward, resolved, carried forward. */
function showBalance(item: ParentNode, balance: string | undefined): void {
  const line = find('.mini', HTMLElement, item);
  const totals = balance?.split(',').map(Number) ?? [];
  const [received = NaN, broughtForward = NaN, resolved = NaN, carriedForward = NaN] = totals;
  const difference = received + broughtForward - resolved - carriedForward;
  if (Number.isNaN(difference)) {
    line.remove();
    return;
  }
  line.querySelectorAll('b').forEach((figure, at) => {
    figure.textContent = String(totals[at]);
  });
  if (difference !== 0) find('.equals', HTMLElement, line).textContent = '≠';
}
