/** Tells rows of data from rows that only lay out the page. */
import { readLabel } from '../../labels/read-label.ts';
import { isValue } from '../../labels/read-value.ts';
import { isCertainHeading } from './certain-heading.ts';
import type { Element } from './element.ts';
import { isParagraph, textOf, type Item } from './item.ts';
import type { GridCell } from './table-grid.ts';

export interface FilledRow {
  readonly element: Element;
  /** As it stands in the source, from 1. */
  readonly number: number;
  /** The cells that begin in it. */
  readonly cells: readonly FilledCell[];
}

export interface FilledCell extends GridCell {
  readonly items: readonly Item[];
  /** Of its paragraphs, trimmed. */
  readonly text: string;
}

/** More than a cell of figures, a note or a remark ever holds. */
const longestCell = 800;

export function isLayoutRow(row: FilledRow): boolean {
  // A note between rows of data, as sheets have them that hold the whole report.
  if (/。/.test(proseOf(row) ?? '')) return true;
  return row.cells.some(
    ({ items, text }) =>
      text.length > longestCell ||
      items.some(isFormTable) ||
      items.some((item) => isHeading(item)) ||
      items.filter((item) => /[。；]/.test(textOf(item))).length >= 3,
  );
}

/** Rows of one text over or under the rows of data: a title, a unit, a note. */
export function captionRows(
  rows: readonly FilledRow[],
): Record<'above' | 'rows' | 'below', readonly FilledRow[]> {
  const isData = rows.map((row) => proseOf(row) === undefined);
  const first = isData.indexOf(true);
  if (first === -1) return { above: rows, rows: [], below: [] };
  const end = isData.lastIndexOf(true) + 1;
  return { above: rows.slice(0, first), rows: rows.slice(first, end), below: rows.slice(end) };
}

/** The text of a row that has no other, where it is neither a label nor a figure. */
function proseOf({ cells }: FilledRow): string | undefined {
  const filled = cells.filter(({ items }) => items.length > 0);
  const [cell, second] = filled;
  if (cells.length === 0 || second !== undefined) return undefined;
  if (cell === undefined) return cells.length === 1 ? '' : undefined;
  if (cell.text === '' || cell.height > 1) return undefined;
  return readLabel(cell.text).length === 0 && !isValue(cell.text) ? cell.text : undefined;
}

function isHeading(item: Item): boolean {
  return isParagraph(item) && isCertainHeading(textOf(item));
}

/** A table in a cell that bears labels of the form is a part of the report, not of this cell. */
function isFormTable(item: Item): boolean {
  return (
    item.kind === 'block' &&
    item.block.kind === 'table' &&
    item.block.rows.some(({ cells }) => cells.some(({ text }) => readLabel(text).length > 0))
  );
}
