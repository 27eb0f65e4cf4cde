/** Where the cells of a table stand: the algorithm of the HTML standard, with its spans bounded. */
import { attribute, type Element } from './element.ts';
import type { TableRow } from './table-rows.ts';

export interface GridCell {
  readonly element: Element;
  /** From 0, as columns that a reader can tell apart: such as only ever are covered together count as one. */
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

export interface Grid {
  /** The cells that begin in each row. */
  readonly rows: readonly (readonly GridCell[])[];
  readonly width: number;
}

const mostColumns = 2_000;
const mostSteps = 20_000_000;

/** Undefined where the table is far wider than any that can be read. */
export function tableGrid(rows: readonly TableRow[]): Grid | undefined {
  const placed: GridCell[][] = [];
  // Index of the first row in which the column is free again.
  const freeFrom: number[] = [];
  let steps = 0;
  for (const [index, { cells, groupEnd }] of rows.entries()) {
    let column = 0;
    const row: GridCell[] = [];
    for (const element of cells) {
      while ((freeFrom[column] ?? 0) > index) column += 1;
      const width = spanOf(element, 'colspan', 1_000) || 1;
      const height = Math.min(spanOf(element, 'rowspan', 65_534) || groupEnd, groupEnd - index);
      if (column > mostColumns) return undefined;
      for (let covered = column; covered < column + width; covered += 1) {
        freeFrom[covered] = Math.max(freeFrom[covered] ?? 0, index + height);
      }
      row.push({ element, column, width, height });
      column += width;
      steps += width;
    }
    steps += column;
    if (steps > mostSteps) return undefined;
    placed.push(row);
  }
  return withoutUnseenColumns(placed);
}

/** 0 where the attribute says 0: to the end of the group for rows, one column for columns. */
function spanOf(element: Element, name: 'colspan' | 'rowspan', most: number): number {
  const digits = /^\s*\+?(\d{1,9})/.exec(attribute(element, name) ?? '')?.[1];
  return digits === undefined ? 1 : Math.min(Number(digits), most);
}

/** A border of a column is where some cell begins or ends: there are no others to be seen. */
function withoutUnseenColumns(placed: readonly (readonly GridCell[])[]): Grid {
  const borders = new Set<number>([0]);
  for (const cell of placed.flat()) borders.add(cell.column).add(cell.column + cell.width);
  const order = new Map([...borders].sort((a, b) => a - b).map((border, index) => [border, index]));
  const seen = (border: number): number => order.get(border) ?? 0;
  return {
    rows: placed.map((row) =>
      row.map((cell) => {
        const column = seen(cell.column);
        return { ...cell, column, width: seen(cell.column + cell.width) - column };
      }),
    ),
    width: borders.size - 1,
  };
}
