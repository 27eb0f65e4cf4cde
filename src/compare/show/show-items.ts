/** Table two: its rows have columns of their own, so each figure takes a line, with both sides and the difference. */
import type {
  Comparison,
  FigureComparison,
  RowComparison,
  TableComparison,
} from '../../core/comparison/comparison.ts';
import { h, type ElementNode } from '../nodes/node.ts';
import { onlyNote } from './only-note.ts';
import { showFigure, showOutcome } from './show-figure.ts';
import { body, cell, named, table, th, tr } from './table-parts.ts';
import { groupZeros, zeroText } from './zero-rows.ts';

const columns = 4;

export function showItems(
  comparison: Comparison,
  { rows }: TableComparison,
  caption: string,
): ElementNode {
  const labels = [comparison.left.label, comparison.right.label, '差'];
  return table(
    'items',
    caption,
    [tr(h('td', cell), ...labels.map((label) => th('col', {}, label)))],
    groupZeros(rows).map((group) =>
      group.kind === 'zeros'
        ? body('zeros', tr(h('td', { ...cell, colspan: columns }, zeroText(group.rows, false))))
        : showRow(comparison, group.row),
    ),
  );
}

function showRow(comparison: Comparison, row: RowComparison): ElementNode {
  const name = row.labels.at(-1) ?? '';
  return body(
    undefined,
    tr(th('rowgroup', { colspan: columns }, name, ...onlyNote(comparison, row))),
    ...row.figures.map((figure) => showLine(comparison, figure, `${name} ${figure.label}`)),
  );
}

function showLine(
  { left, right }: Comparison,
  figure: FigureComparison,
  title: string,
): ElementNode {
  return tr(
    th('row', {}, figure.label),
    showFigure(figure, 'left', left, title, named(left.label)),
    showFigure(figure, 'right', right, title, named(right.label)),
    showOutcome(figure.outcome, named('差')),
  );
}
