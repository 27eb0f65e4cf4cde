import type { TableComparison } from '../../core/comparison/comparison.ts';
import { figureText } from '../../core/report/figure.ts';

/** Characters that have room beside each other on a phone: of the columns of table two, and of those of the others. */
const mostOf = (id: TableComparison['id']) => (id === 'proactiveDisclosure' ? 8 : 5);

/** Whether a figure, or a difference, needs more room than columns on a phone have: no figure is ever broken. */
export function hasLongFigures({ id, rows }: TableComparison): boolean {
  const most = mostOf(id);
  return rows.some(({ figures }) =>
    figures.some(({ left, right, outcome }) =>
      [
        figureText(left ?? null),
        figureText(right ?? null),
        outcome.kind === 'different' ? (outcome.difference ?? '') : '',
      ].some((text) => text.length > most),
    ),
  );
}
