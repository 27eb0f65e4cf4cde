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
  /** The header has the columns in another order: counting would be wrong. */
  readonly isHeaderReordered: boolean;
  /** By build of the row (see `buildOf`): where the figures of complete rows begin; null where they disagree. */
  readonly firstColumns: ReadonlyMap<string, number | null>;
}

const widths = new WeakMap<Table, number>();

/** Number of columns. */
export function widthOf(table: Table): number {
  const known = widths.get(table);
  if (known !== undefined) return known;
  let width = 0;
  for (const { cells } of table.rows) {
    for (const cell of cells) width = Math.max(width, cell.column + cell.width);
  }
  widths.set(table, width);
  return width;
}

export const noContext: ColumnContext = { isHeaderReordered: false, firstColumns: new Map() };

/** Learns from the rows that have all their figures, side by side. */
export function learnColumns(
  rows: readonly SplitRow[],
  wanted: number,
): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  for (const row of rows) {
    const filled = row.values.flatMap((cell, index) =>
      cell.text.trim() === '' ? [] : [{ cell, index }],
    );
    const first = filled[0];
    const last = filled.at(-1);
    if (first === undefined || last === undefined) continue;
    if (filled.length !== wanted || last.index - first.index + 1 !== wanted) continue;
    const build = buildOf(row);
    const before = found.get(build);
    found.set(
      build,
      before === undefined || before === first.cell.column ? first.cell.column : null,
    );
  }
  return found;
}

export function columnsOfLike(
  row: SplitRow,
  { firstColumns }: ColumnContext,
): { readonly firstColumn: number } | undefined {
  const firstColumn = firstColumns.get(buildOf(row));
  return firstColumn === undefined || firstColumn === null ? undefined : { firstColumn };
}

/** Rows whose label stands in the same column and which have as many cells are built alike. */
function buildOf({ row, labels }: SplitRow): string {
  const label = labels.at(-1);
  const end = row.cells.at(-1);
  const width = end === undefined ? 0 : end.column + end.width;
  return `${String(label?.column ?? -1)}:${String(width)}:${row.table.columns}`;
}
