import type { Answer } from '../../engine/answer.ts';
import type { SearchRequest } from '../../query/search-request.ts';
import { figureLabel } from '../figure-label.ts';
import { ownValue } from '../own-value.ts';
import { showOrder } from '../show-order.ts';
import type { PageElements } from '../page-elements.ts';
import { askedOf, type Asked } from './asked.ts';
import { chip, line, link } from './asked-elements.ts';

/** Without an answer, what the address asks alone. */
export function showAsked(page: PageElements, request: SearchRequest, answer?: Answer): void {
  const names = {
    figure: figureLabel,
    body: (id: string) => ownValue(answer?.bodyNames ?? {}, id) ?? '所选机关',
  };
  const asked = askedOf(request, names, answer);
  const lines = linesOf(asked, page.root);
  const before = focusedAt(page.asked);
  const list = document.createElement('dl');
  list.append(...lines);
  page.asked.replaceChildren(list);
  page.asked.hidden = lines.length === 0;
  showOrder(page.order, answer?.sort ?? request.sort, asked.withoutOrder);
  const losesFocus = answer === undefined && page.order.contains(document.activeElement);
  page.order.hidden = answer === undefined;
  if (losesFocus) page.results.focus({ preventScroll: true });
  if (before !== undefined) focusNear(page, before);
}

function linesOf(asked: Asked, root: string): Node[] {
  const { conditions, withoutAny, offers, orders, recognising } = asked;
  const clear = withoutAny === undefined ? [] : [link('清除全部条件', withoutAny, 'clear')];
  const others = [
    ...offers.map(({ label, address }) => link(`只看${label}`, address)),
    ...orders.map(({ label, address }) => link(`按${label}排列`, address)),
  ];
  return [
    line('直接查看', bodyLinks(asked, root)),
    line('条件', [...conditions.map(chip), ...clear], 'conditions'),
    line('也可以', others),
    line('按原文', recognising === undefined ? [] : [link('识别其中的机关、年度', recognising)]),
  ].flat();
}

function bodyLinks({ bodies }: Asked, root: string): Node[] {
  const to = (path: string) => new URL(path.replace(/^\//, ''), root).href;
  return bodies.flatMap(({ name, path, report }) => [
    link(name, to(path)),
    ...(report === undefined
      ? []
      : [link(`${bodies.length > 1 ? name : ''}${String(report.year)}年度报告`, to(report.path))]),
  ]);
}

/** Where in the part the focus is, counted in links. */
function focusedAt(part: HTMLElement): number | undefined {
  const at = [...part.querySelectorAll('a')].findIndex((one) => one === document.activeElement);
  return at === -1 ? undefined : at;
}

/** What was followed is gone: on to what came after it. */
function focusNear({ asked, results }: PageElements, at: number): void {
  const links = asked.querySelectorAll('a');
  const next = links[Math.min(at, links.length - 1)];
  (next ?? results).focus({ preventScroll: true });
}
