/** Tables three and four: to each row of the form a line for either side and one for the difference, under the columns of the form. */
import { applicants, applicantsTotal, organizationsLabel } from '../../core/form/applicants.ts';
import type {
  Comparison,
  RowComparison,
  Side,
  SideName,
  TableComparison,
} from '../../core/comparison/comparison.ts';
import { h, type ElementNode, type Node } from '../nodes/node.ts';
import { onlyNote } from './only-note.ts';
import { showFigure, showOutcome } from './show-figure.ts';
import { body, cell, named, table, th, tr } from './table-parts.ts';
import { groupZeros, zeroText } from './zero-rows.ts';

export function showMatrix(
  comparison: Comparison,
  { id, rows }: TableComparison,
  caption: string,
): ElementNode {
  const columns = rows[0]?.figures.map(({ label }) => label) ?? [];
  return table(
    'matrix',
    caption,
    id === 'requests' ? applicantHead() : [tr(h('td', cell), ...columns.map(column))],
    groupZeros(rows).map((group) =>
      group.kind === 'zeros'
        ? body(
            'zeros',
            tr(h('td', { ...cell, colspan: columns.length + 1 }, zeroText(group.rows, true))),
          )
        : showRow(comparison, group.row),
    ),
  );
}

function column(label: string): ElementNode {
  return th('col', {}, label);
}

/** The five kinds of organisation stand under one heading. */
function applicantHead(): readonly ElementNode[] {
  const organizations = applicants.filter(({ isOrganization }) => isOrganization);
  const alone = ({ label }: { label: string }) => th('col', { rowspan: 2 }, label);
  return [
    tr(
      h('td', { ...cell, rowspan: 2 }),
      ...applicants.filter(({ isOrganization }) => !isOrganization).map(alone),
      th('colgroup', { colspan: organizations.length }, organizationsLabel),
      alone(applicantsTotal),
    ),
    tr(...organizations.map(({ label }) => column(label))),
  ];
}

function showRow(comparison: Comparison, row: RowComparison): ElementNode {
  const { left, right } = comparison;
  const { figures, labels, only } = row;
  const note = onlyNote(comparison, row);
  return body(
    undefined,
    tr(th('rowgroup', { colspan: figures.length + 1 }, ...showLabels(labels), ...note)),
    ...(only === 'right' ? [] : [showSide(row, 'left', left)]),
    ...(only === 'left' ? [] : [showSide(row, 'right', right)]),
    ...(only === undefined ? [showDifferences(row)] : []),
  );
}

/** The innermost as the name of the row; of those around it the nearest. */
function showLabels(labels: readonly string[]): readonly Node[] {
  const around = labels.slice(-2, -1).map((label) => h('span', { class: 'group' }, label));
  return [...around, labels.at(-1) ?? ''];
}

/** Of each row its last figure, the total, leads to the report: a hundred links would be in the way of the keyboard. */
function showSide({ figures, labels }: RowComparison, name: SideName, side: Side): ElementNode {
  const title = labels.join(' ');
  return tr(
    th('row', {}, side.label),
    ...figures.map((figure, position) =>
      showFigure(
        figure,
        name,
        side,
        position === figures.length - 1 ? `${title} ${figure.label}` : undefined,
        named(figure.label),
      ),
    ),
  );
}

/** One word where all is the same. */
function showDifferences({ figures }: RowComparison): ElementNode {
  const isSame = figures.every(({ outcome }) => outcome.kind === 'equal');
  return tr(
    th('row', {}, '差'),
    ...(isSame
      ? [h('td', { ...cell, class: 'e', colspan: figures.length }, '相同')]
      : figures.map(({ label, outcome }) => showOutcome(outcome, named(label)))),
  );
}
