/** A ruled table of a page → a block of the document. */
import type { Cell, Row, Table } from '../../document/source-document.ts';
import { cellText } from './cell-text.ts';
import type { GridCell } from './grid.ts';
import type { RuledTable } from './page-tables.ts';

/** `page` and `number` of the table on it, from 1; with the edges of its columns. */
export function tableBlock(
  { grid, glyphs }: RuledTable,
  page: number,
  number: number,
): { readonly block: Table; readonly edges: readonly number[] } {
  const columnOf = renumbered(grid.cells.map(({ column }) => column));
  const rowOf = renumbered(grid.cells.map(({ row }) => row));
  const byRow = new Map<number, GridCell[]>();
  for (const cell of grid.cells) {
    const line = byRow.get(rowOf(cell.row));
    if (line === undefined) byRow.set(rowOf(cell.row), [cell]);
    else line.push(cell);
  }
  const place = { page, table: number };
  const rows = [...byRow].map(([index, cells]): Row => {
    const inRow = { ...place, row: index + 1 };
    return {
      place: inRow,
      cells: cells.map((cell, position): Cell => {
        const column = columnOf(cell.column);
        const right = grid.xs[cell.column + cell.width] ?? 0;
        const left = grid.xs[cell.column] ?? 0;
        return {
          text: cellText(glyphs.get(cell) ?? [], right - left),
          column,
          width: columnOf(cell.column + cell.width) - column,
          height: rowOf(cell.row + cell.height) - index,
          place: { ...inRow, cell: String(position + 1) },
        };
      }),
    };
  });
  const used = new Set(grid.cells.map(({ column }) => column));
  const edges = grid.xs.filter((_, index) => used.has(index) || index === grid.xs.length - 1);
  return { block: { kind: 'table', rows: withoutEmptyEnd(rows), place, columns: 'grid' }, edges };
}

/** Leaves out the columns or rows in which nothing begins: lines that stand a little askew make such strips. */
function renumbered(starts: readonly number[]): (index: number) => number {
  const used = [...new Set(starts)].sort((a, b) => a - b);
  const known = new Map(used.map((start, index) => [start, index]));
  return (index) => known.get(index) ?? used.filter((start) => start < index).length;
}

/** Frames of cells that a page cuts may go on below the last row. */
function withoutEmptyEnd(rows: readonly Row[]): readonly Row[] {
  const last = rows.findLastIndex(({ cells }) => cells.some(({ text }) => text !== ''));
  return rows.slice(0, last + 1).map((row, index) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, height: Math.min(cell.height, last + 1 - index) })),
  }));
}
