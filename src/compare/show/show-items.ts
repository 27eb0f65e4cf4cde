/** Table two: its rows have columns of their own, so each figure takes a line, with both sides and the difference. */
import type {
  Comparison,
  FigureComparison,
  RowComparison,
  TableComparison,
} from '../../core/comparison/comparison.ts';
import { h, type ElementNode } from '../nodes/node.ts';
import { showFigure, showOutcome } from './show-figure.ts';
import { onlyNote } from './only-note.ts';
import { groupZeros, zeroText } from './zero-rows.ts';

export function showItems(
  comparison: Comparison,
  { rows }: TableComparison,
  caption: string,
): ElementNode {
  const { left, right } = comparison;
  return h(
    'table',
    { class: 'cmp items' },
    h('caption', { class: 'vh' }, caption),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('td', {}),
        ...[left.label, right.label, '差'].map((label) => h('th', { scope: 'col' }, label)),
      ),
    ),
    ...groupZeros(rows).map((group) =>
      group.kind === 'zeros'
        ? h('tbody', { class: 'zeros' }, h('tr', {}, h('td', { colspan: 4 }, zeroText(group.rows))))
        : showRow(comparison, group.row),
    ),
  );
}

function showRow(comparison: Comparison, row: RowComparison): ElementNode {
  return h(
    'tbody',
    {},
    h(
      'tr',
      {},
      h(
        'th',
        { scope: 'rowgroup', colspan: 4 },
        row.labels.at(-1) ?? '',
        ...onlyNote(comparison, row),
      ),
    ),
    ...row.figures.map((figure) => showLine(comparison, figure)),
  );
}

function showLine({ left, right }: Comparison, figure: FigureComparison): ElementNode {
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, figure.label),
    showFigure(figure, 'left', left, true),
    showFigure(figure, 'right', right, true),
    showOutcome(figure.outcome),
  );
}
