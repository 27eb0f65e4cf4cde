/** Where a report answers: the best place under its title, the others folded below it. */
import type { Place, Result } from '../engine/answer.ts';
import { find } from './page-elements.ts';
import { reportHref } from './report-href.ts';
import { nodesOf } from './segment-nodes.ts';

export function showPlaces(item: ParentNode, root: string, result: Result): void {
  const [best, ...others] = result.places;
  const hrefOf = ({ anchor }: Place) => reportHref(root, result.path, result.phrases, anchor);
  if (best === undefined) find('p.ex', HTMLElement, item).remove();
  else showPlace(find('p.ex', HTMLElement, item), best, hrefOf(best));

  const folded = find('.places', HTMLDetailsElement, item);
  const count = Math.max(result.placeCount - 1, others.length);
  if (count === 0) {
    folded.remove();
    return;
  }
  find('summary', HTMLElement, folded).textContent = `本报告另有${String(count)}处`;
  const template = find('li', HTMLLIElement, folded);
  for (const place of others) {
    const entry = template.cloneNode(true) as HTMLLIElement;
    showPlace(entry, place, hrefOf(place));
    template.before(entry);
  }
  template.remove();
  const more = find('.more', HTMLElement, folded);
  if (count > others.length)
    more.textContent = `其余${String(count - others.length)}处，打开报告可见`;
  else more.remove();
}

/** A place before the first section has no heading and no address of its own. */
function showPlace(line: HTMLElement, { anchor, heading, excerpt }: Place, href: string): void {
  const where = find('.where', HTMLAnchorElement, line);
  if (anchor === '' || heading.length === 0) where.remove();
  else {
    where.href = href;
    where.append(...nodesOf(heading));
    where.after('：');
  }
  find('.text', HTMLElement, line).append(...nodesOf(excerpt));
}
