/**
 * Tables three and four: to each row of the form a line for either side and one for the difference, under the columns of
 * the form. Roles are explicit, because the display changes where the columns find no room beside each other.
 */
import { applicants, organizationsLabel } from '../../core/form/applicants.ts';
import type {
  Comparison,
  RowComparison,
  TableComparison,
} from '../../core/comparison/comparison.ts';
import { h, type ElementNode, type Node } from '../nodes/node.ts';
import { onlyNote } from './only-note.ts';
import { showFigure, showOutcome } from './show-figure.ts';
import { groupZeros, zeroText } from './zero-rows.ts';

const cell = { role: 'cell' };

export function showMatrix(
  comparison: Comparison,
  { id, rows }: TableComparison,
  caption: string,
): ElementNode {
  const columns = rows[0]?.figures.map(({ label }) => label) ?? [];
  return h(
    'table',
    { class: `cmp matrix of-${String(columns.length)}`, role: 'table' },
    h('caption', { class: 'vh' }, caption),
    h('thead', { role: 'rowgroup' }, ...(id === 'requests' ? applicantHead() : [head(columns)])),
    ...groupZeros(rows).map((group) =>
      group.kind === 'zeros'
        ? body('zeros', tr(h('td', { ...cell, colspan: columns.length + 1 }, zeroText(group.rows))))
        : showRow(comparison, group.row),
    ),
  );
}

function head(columns: readonly string[]): ElementNode {
  return tr(h('td', cell), ...columns.map((label) => heading('col', label)));
}

/** The five kinds of organisation stand under one heading. */
function applicantHead(): readonly ElementNode[] {
  const [self = '', ...others] = applicants.map(({ label }) => label);
  return [
    tr(
      h('td', { ...cell, rowspan: 2 }),
      heading('col', self, { rowspan: 2 }),
      heading('colgroup', organizationsLabel, { colspan: others.length }),
      heading('col', '总计', { rowspan: 2 }),
    ),
    tr(...others.map((label) => heading('col', label))),
  ];
}

function showRow(comparison: Comparison, row: RowComparison): ElementNode {
  const { left, right } = comparison;
  const { figures, labels, only } = row;
  const last = figures.at(-1);
  const line = (name: 'left' | 'right', side: Comparison['left']) =>
    tr(
      heading('row', side.label),
      ...figures.map((figure) =>
        showFigure(figure, name, side, figure === last, { ...cell, 'data-label': figure.label }),
      ),
    );
  return body(
    undefined,
    tr(
      h(
        'th',
        { scope: 'rowgroup', colspan: figures.length + 1, role: 'rowheader' },
        ...showLabels(labels),
        ...onlyNote(comparison, row),
      ),
    ),
    ...(only === 'right' ? [] : [line('left', left)]),
    ...(only === 'left' ? [] : [line('right', right)]),
    ...(only === undefined ? [differences(row)] : []),
  );
}

/** One word where all is the same. */
function differences({ figures }: RowComparison): ElementNode {
  const isSame = figures.every(({ outcome }) => outcome.kind === 'equal');
  return tr(
    heading('row', '差'),
    ...(isSame
      ? [h('td', { ...cell, class: 'e', colspan: figures.length }, '相同')]
      : figures.map(({ outcome }) => showOutcome(outcome, cell))),
  );
}

/** The innermost as the name of the row; of those around it the nearest. */
function showLabels(labels: readonly string[]): readonly Node[] {
  const around = labels.length > 2 ? labels.slice(-2, -1) : labels.slice(0, -1);
  return [...around.map((label) => h('span', { class: 'group' }, label)), labels.at(-1) ?? ''];
}

function heading(
  scope: 'row' | 'col' | 'colgroup',
  label: string,
  attributes: { readonly rowspan?: number; readonly colspan?: number } = {},
): ElementNode {
  return h(
    'th',
    { scope, ...attributes, role: scope === 'row' ? 'rowheader' : 'columnheader' },
    label,
  );
}

function tr(...children: readonly Node[]): ElementNode {
  return h('tr', { role: 'row' }, ...children);
}

function body(className: string | undefined, ...children: readonly Node[]): ElementNode {
  return h('tbody', { role: 'rowgroup', class: className }, ...children);
}
