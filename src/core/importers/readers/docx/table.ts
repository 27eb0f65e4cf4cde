/** A table of data: its cells with the columns and rows that they cover. */
import type { Cell, Row, SourcePlace, Table } from '../../document/source-document.ts';
import { readCellText } from './cell-text.ts';
import type { Story } from './story.ts';
import { columnsOf, type ColumnRange } from './table-columns.ts';
import { gridWidths, writtenRows, type WrittenCell } from './table-parts.ts';
import { annexTable } from './added-styles.ts';
import { textStyles } from './text-styles.ts';
import { child, value } from './xml-query.ts';
import type { XmlElement } from './xml-tree.ts';

/** Undefined where no row is left, and for a table that isn't the report's. */
export function readTable(element: XmlElement, story: Story): Table | undefined {
  const style = tableStyle(element, story);
  const rows = style === annexTable ? [] : writtenRows(element, story.leftOut);
  if (rows.length === 0) return undefined;
  story.tables.count += 1;
  const table = story.tables.count;
  const { ranges, isGrid } = columnsOf(rows, gridWidths(element));
  const finished: OpenRow[] = [];
  /** Cells of the row above that may go on downwards, by their first column. */
  let above = new Map<number, OpenCell>();
  for (const [index, { cells }] of rows.entries()) {
    const place = { table, row: index + 1 };
    const row: OpenRow = { cells: [], place };
    const below = new Map<number, OpenCell>();
    for (const [at, cell] of cells.entries()) {
      const range = ranges[index]?.[at] ?? { column: at, width: 1 };
      const text = readCellText(cell.element, story, { ...place, cell: String(at + 1) });
      const upper = above.get(range.column);
      const left = row.cells.at(-1);
      if (cell.isContinued && left !== undefined) {
        extendAcross(left, range, text);
      } else if (
        cell.vertical === 'continue' &&
        upper?.width === range.width &&
        (text === '' || text === upper.text)
      ) {
        upper.height += 1;
        below.set(range.column, upper);
      } else {
        if (cell.vertical === 'continue' && upper?.width === range.width) {
          story.leftOut.add('covered', { ...place, cell: String(at + 1) }, text);
        }
        const open = openCell(cell, text, range, { ...place, cell: String(at + 1) });
        row.cells.push(open);
        if (open.isOpen) below.set(range.column, open);
      }
    }
    finished.push(row);
    above = below;
  }
  return {
    kind: 'table',
    rows: finished.map(({ cells, place }): Row => ({ cells: cells.map(closed), place })),
    place: { table },
    columns: isGrid ? 'grid' : 'fields',
    ...(style === textStyles.table && { isOwn: true }),
  };
}

/** Whether its style says that it holds data, however few its columns are. */
export function isOfColumn(element: XmlElement, story: Story): boolean {
  const style = tableStyle(element, story);
  return style === annexTable || style === textStyles.table;
}

function tableStyle(element: XmlElement, { styles }: Story): string | undefined {
  return styles.character(value(child(element, 'w:tblPr'), 'w:tblStyle'))?.name;
}

interface OpenRow {
  readonly cells: OpenCell[];
  readonly place: SourcePlace;
}

interface OpenCell {
  text: string;
  readonly column: number;
  width: number;
  height: number;
  readonly place: SourcePlace;
  /**
   * Whether cells below may hang on it. One that hangs on nothing begins a group of its own, as Word draws it; so does
   * one with words of its own, which a program that forgot to begin a group would have meant to be seen.
   */
  readonly isOpen: boolean;
}

function openCell(
  cell: WrittenCell,
  text: string,
  { column, width }: ColumnRange,
  place: SourcePlace,
): OpenCell {
  return { text, column, width, height: 1, place, isOpen: cell.vertical !== undefined };
}

function extendAcross(left: OpenCell, { width }: ColumnRange, text: string): void {
  left.width += width;
  if (text !== '') left.text = left.text === '' ? text : `${left.text}\n${text}`;
}

function closed({ text, column, width, height, place }: OpenCell): Cell {
  return { text, column, width, height, place };
}
