/**
 * The rows of a standard table as HTML. Built as text, because a report has two hundred figures and a site has
 * thousands of reports. Roles are explicit, because the display of these tables changes with their width: Safari
 * otherwise forgets that they are tables.
 */
import type { FigureId } from '../../core/form/figures.ts';
import type { FigureCell, HeadingCell, TableRow } from '../../core/form/tables/table-layout.ts';
import { figureText, slash, type Figure } from '../../core/report/figure.ts';
import { element, escapeHtml } from './element.ts';
import { meaningId } from './meaning-id.ts';

export interface RowRendering {
  readonly figures: Readonly<Record<FigureId, Figure>>;
  readonly changes: ReadonlyMap<FigureId, string>;
  /** Whether cells carry the label of their column. */
  readonly hasColumnLabels?: boolean;
}

export function renderRows(rows: readonly TableRow[], rendering: RowRendering): string {
  return rows.map((row) => renderRow(row, rendering)).join('');
}

function renderRow(row: TableRow, rendering: RowRendering): string {
  const isZero =
    row.figures.length > 1 && row.figures.every(({ id }) => rendering.figures[id] === 0);
  return element(
    'tr',
    { class: classNames(row.kinds, isZero && 'zero'), role: 'row' },
    row.headings.map(renderHeading).join('') +
      row.figures.map((cell) => renderFigure(cell, rendering)).join(''),
  );
}

function renderHeading(heading: HeadingCell): string {
  const label = escapeHtml(heading.label);
  const content =
    heading.meaning === undefined
      ? element('span', {}, label)
      : element('a', { href: `#${meaningId(heading.meaning)}` }, label);
  return element(
    'th',
    {
      id: heading.id,
      class: heading.kinds,
      scope: heading.scope,
      headers: heading.headers.join(' '),
      colspan: span(heading.colSpan),
      rowspan: span(heading.rowSpan),
      role: headingRole(heading),
    },
    content,
  );
}

function renderFigure(cell: FigureCell, rendering: RowRendering): string {
  const figure = rendering.figures[cell.id] ?? null;
  return element(
    'td',
    {
      id: cell.id,
      class: classNames(cell.kinds, figure === 0 && 'z', figure === slash && 'na'),
      headers: cell.headers.join(' '),
      colspan: span(cell.colSpan),
      role: 'cell',
      'data-label': rendering.hasColumnLabels === true ? cell.columnLabel : undefined,
    },
    renderValue(figure) + renderChange(cell, rendering.changes),
  );
}

/** The figure as filed. A blank is not zero: it is empty to the eye, and said to those who can't see it. */
function renderValue(figure: Figure): string {
  return figure === null ? '<small class="vh">未填</small>' : escapeHtml(figureText(figure));
}

function renderChange({ id, showsChange }: FigureCell, changes: RowRendering['changes']): string {
  const change = showsChange ? changes.get(id) : undefined;
  if (change === undefined) return '';
  return `<small><span class="vh">，较上年</span>${change}</small>`;
}

function headingRole({ scope }: HeadingCell): string {
  return scope === 'col' || scope === 'colgroup' ? 'columnheader' : 'rowheader';
}

function span(cells: number | undefined): number | undefined {
  return cells === 1 ? undefined : cells;
}

function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter((name) => name !== undefined && name !== false).join(' ');
}
