/** What the other rows and the header of a table tell about the columns of a row. */
import type { Table } from '../../document/source-document.ts';
import type { SplitRow } from './table-row.ts';

/** Columns from `start` up to, but not including, `end`. */
export interface ColumnRange {
  readonly start: number;
  readonly end: number;
}

export interface ColumnContext {
  /** Columns of the figures in the official order, where a true grid shows them. */
  readonly header?: readonly ColumnRange[] | undefined;
  /** Columns of the table in which the header stands: a part on the next page may be divided otherwise. */
  readonly headerTableWidth?: number | undefined;
  readonly firstColumns: FirstColumns;
}

/**
 * Of each table that is a true grid as far as can be seen: where the figures begin. All its rows are of one width, and
 * all that have their figures side by side begin in one column; where rows slip or lose a cell, nothing is learnt.
 */
export type FirstColumns = ReadonlyMap<Table, number>;

export const noContext: ColumnContext = { firstColumns: new Map() };

/** `rows`: all that carry figures or should; the complete ones have `wanted` of them side by side. */
export function learnColumns(rows: readonly SplitRow[], wanted: number): FirstColumns {
  const learnt = new Map<Table, number>();
  for (const [table, group] of Map.groupBy(rows, ({ row }) => row.table)) {
    const firsts = firstsOfComplete(group, wanted);
    const [first] = firsts;
    if (first !== undefined && firsts.size === 1 && areOfOneWidth(group)) learnt.set(table, first);
  }
  return learnt;
}

/** In which columns the figures of complete rows begin. */
export function firstsOfComplete(rows: readonly SplitRow[], wanted: number): ReadonlySet<number> {
  return new Set(rows.flatMap((row) => firstOfComplete(row, wanted) ?? []));
}

/** Whether all have as many columns. */
export function areOfOneWidth(rows: readonly SplitRow[]): boolean {
  return new Set(rows.map(({ row }) => rowWidth(row))).size <= 1;
}

const widths = new WeakMap<Table, number>();

/** Number of columns. */
export function widthOf(table: Table): number {
  const known = widths.get(table);
  if (known !== undefined) return known;
  const width = table.rows.reduce((most, row) => Math.max(most, rowWidth(row)), 0);
  widths.set(table, width);
  return width;
}

function rowWidth({ cells }: { readonly cells: Table['rows'][number]['cells'] }): number {
  const last = cells.at(-1);
  return last === undefined ? 0 : last.column + last.width;
}

function firstOfComplete({ values }: SplitRow, wanted: number): number | undefined {
  const first = values.findIndex(({ text }) => text.trim() !== '');
  const last = values.findLastIndex(({ text }) => text.trim() !== '');
  const isComplete =
    last - first + 1 === wanted &&
    values.slice(first, last + 1).every(({ text }) => text.trim() !== '');
  return isComplete ? values[first]?.column : undefined;
}
