/** Tells rows of data from rows that only lay out the page. */
import { readLabel } from '../../labels/read-label.ts';
import { isValue } from '../../labels/read-value.ts';
import { readSectionHeading } from '../../labels/section-heading.ts';
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

export function isLayoutRow({ cells }: FilledRow): boolean {
  return cells.some(
    ({ items, text }) =>
      text.length > longestCell ||
      items.some(isFormTable) ||
      items.some((item) => isHeading(item)) ||
      items.filter((item) => /[。；]/.test(textOf(item))).length >= 3,
  );
}

/** Rows of one cell over or under the rows of data: a title, a unit, a note. */
export function captionRows(
  rows: readonly FilledRow[],
  width: number,
): Record<'above' | 'rows' | 'below', readonly FilledRow[]> {
  const isData = rows.map((row) => !isCaption(row, width));
  const first = isData.indexOf(true);
  if (first === -1) return { above: rows, rows: [], below: [] };
  const end = isData.lastIndexOf(true) + 1;
  return { above: rows.slice(0, first), rows: rows.slice(first, end), below: rows.slice(end) };
}

function isCaption({ cells }: FilledRow, width: number): boolean {
  const [cell, second] = cells;
  if (cell?.width !== width || second !== undefined || cell.height > 1) return false;
  if (cell.text === '') return !cell.items.some((item) => item.kind === 'left-out');
  return readLabel(cell.text).length === 0 && !isValue(cell.text);
}

function isHeading(item: Item): boolean {
  return isParagraph(item) && readSectionHeading(textOf(item)) !== undefined;
}

/** A table in a cell that bears labels of the form is a part of the report, not of this cell. */
function isFormTable(item: Item): boolean {
  return (
    item.kind === 'block' &&
    item.block.kind === 'table' &&
    item.block.rows.some(({ cells }) => cells.some(({ text }) => readLabel(text).length > 0))
  );
}
