/** The line above a report that says what is marked in it, leads there, and takes the marks away. */
import type { Marked } from './mark-places.ts';
import { summaryText } from './summary-text.ts';

/** So many places get a link of their own. */
const most = 12;

export function announce(
  article: Element,
  phrases: readonly string[],
  places: readonly Marked[],
): void {
  const line = document.createElement('aside');
  line.className = 'note noprint found';
  line.setAttribute('aria-label', '检索标记');
  const countOf = (at: number) => places.filter(({ phrase }) => phrase === at).length;
  const what = paragraph(
    summaryText(phrases.map((phrase, at) => ({ phrase, count: countOf(at) }))),
  );
  const how = paragraph(...places.slice(0, most).flatMap(linkTo));
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '清除标记';
  how.append(button);
  line.append(what, ...(places.length > 0 ? [how] : []));
  article.querySelector('header')?.after(line);
  button.addEventListener('click', () => {
    clear(places);
    how.remove();
    what.textContent = '标记已经清除';
    what.tabIndex = -1;
    what.focus({ preventScroll: true });
  });
}

function paragraph(...content: (Node | string)[]): HTMLElement {
  const element = document.createElement('p');
  element.append(...content);
  return element;
}

function linkTo({ marks: [first] }: Marked, at: number): (Node | string)[] {
  if (first === undefined) return [];
  first.id = `found-${String(at + 1)}`;
  first.tabIndex = -1;
  const link = document.createElement('a');
  link.href = `#${first.id}`;
  link.textContent = `第${String(at + 1)}处`;
  return [link, ' '];
}

function clear(places: readonly Marked[]): void {
  for (const mark of places.flatMap(({ marks }) => marks)) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
  const address = new URL(location.href);
  address.searchParams.delete('q');
  history.replaceState(history.state, '', address);
}
