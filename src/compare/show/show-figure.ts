/** One figure of one side, and what lies between two. */
import type {
  FigureComparison,
  Outcome,
  Side,
  SideName,
} from '../../core/comparison/comparison.ts';
import { figureText, slash } from '../../core/report/figure.ts';
import { h, type Attributes, type Node } from '../nodes/node.ts';
import { reportHref } from './report-link.ts';

/** `title`: what the figure is, where it leads to its cell in the report; a link says where it leads by itself. */
export function showFigure(
  figure: FigureComparison,
  name: SideName,
  side: Side,
  title: string | undefined,
  attributes: Attributes = {},
): Node {
  const value = figure[name];
  if (value === undefined) return h('td', { ...attributes, class: 'none' }, '—');
  const shown = value === null ? '未填' : figureText(value);
  const className = value === 0 ? 'z' : value === null || value === slash ? 'na' : undefined;
  return h(
    'td',
    { ...attributes, class: className },
    title === undefined
      ? shown
      : h(
          'a',
          {
            href: `${reportHref(side)}#${figure.id}`,
            'aria-label': `${shown}，${side.label}${title}`,
          },
          shown,
        ),
  );
}

export function showOutcome(outcome: Outcome, attributes: Attributes = {}): Node {
  return h(
    'td',
    { ...attributes, class: outcome.kind === 'different' ? 'd' : 'e' },
    ...words(outcome),
  );
}

function words(outcome: Outcome): readonly Node[] {
  switch (outcome.kind) {
    case 'equal':
      return ['相同'];
    case 'different':
      return [
        outcome.difference ?? '不同',
        ...(outcome.share === undefined ? [] : [h('small', {}, outcome.share)]),
      ];
    case 'incomparable':
      return [outcome.why];
    case 'only':
      return ['另一版没有这一项'];
  }
}
