/** Where a report answers: the best place under its title, the others folded below it. */
import type { Place, Result } from '../engine/answer.ts';
import type { Segment } from '../excerpt/segment.ts';
import { find } from './page-elements.ts';
import { reportHref } from './report-href.ts';
import { nodesOf } from './segment-nodes.ts';

export function showPlaces(item: ParentNode, root: string, result: Result): void {
  const [best, ...others] = result.places;
  const report = textOf(result.title);
  const show = (line: HTMLElement, place: Place) => {
    showPlace(line, place, reportHref(root, result.path, result.phrases, place.anchor), report);
  };
  if (best === undefined) find('p.ex', HTMLElement, item).remove();
  else show(find('p.ex', HTMLElement, item), best);

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
    show(entry, place);
    template.before(entry);
  }
  template.remove();
  const more = find('.more', HTMLElement, folded);
  if (count > others.length)
    more.textContent = `其余${String(count - others.length)}处，打开报告可见`;
  else more.remove();
}

/** A place before the first section has no heading and no address of its own. */
function showPlace(
  line: HTMLElement,
  { anchor, heading, excerpt }: Place,
  href: string,
  report: string,
): void {
  const where = find('.where', HTMLAnchorElement, line);
  if (anchor === '' || heading.length === 0) where.remove();
  else {
    where.href = href;
    // All reports have the same sections: the name of a link says of which it is one.
    where.setAttribute('aria-label', `${textOf(heading)}（${report}）`);
    where.append(...nodesOf(heading));
    where.after('：');
  }
  find('.text', HTMLElement, line).append(...nodesOf(excerpt));
}

function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}
