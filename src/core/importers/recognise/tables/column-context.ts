/** What the other rows and the header of a table tell about the columns of a row. */
import type { Table } from '../../document/source-document.ts';
import { folded } from '../../labels/bare-label.ts';
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
  readonly firstColumns: FirstColumns;
}

/**
 * Of each table whose rows are all of one width: where the figures of complete rows begin, by the build of the row (see
 * `buildOf`); null where they disagree. A row that lost a cell is narrower, so that nothing is learnt beside it.
 */
export type FirstColumns = ReadonlyMap<Table, ReadonlyMap<string, number | null>>;

export const noContext: ColumnContext = { isHeaderReordered: false, firstColumns: new Map() };

/** `rows`: all that carry figures or should; the complete ones have `wanted` of them side by side. */
export function learnColumns(rows: readonly SplitRow[], wanted: number): FirstColumns {
  const learnt = new Map<Table, Map<string, number | null>>();
  for (const [table, group] of Map.groupBy(rows, ({ row }) => row.table)) {
    if (!areOfOneWidth(group)) continue;
    const found = new Map<string, number | null>();
    for (const row of group) {
      const first = firstOfComplete(row, wanted);
      if (first === undefined) continue;
      const build = buildOf(row);
      const before = found.get(build);
      found.set(build, before === undefined || before === first ? first : null);
    }
    learnt.set(table, found);
  }
  return learnt;
}

/** Where the figures of this row begin, if the complete rows with their label in the same column agree on it. */
export function firstColumnLike(
  row: SplitRow,
  { firstColumns }: ColumnContext,
): number | undefined {
  return firstColumns.get(row.row.table)?.get(buildOf(row)) ?? undefined;
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

/** Rows of one level (一、, （一）, 1.) with their label in the same column are built alike. */
function buildOf({ labels }: SplitRow): string {
  const label = labels.at(-1);
  const [sign = ''] = folded(label?.text ?? '');
  const level = /[(\d]/.exec(sign)?.[0].replace(/\d/, '1') ?? '一';
  return `${String(label?.column ?? -1)}:${level}`;
}

function firstOfComplete({ values }: SplitRow, wanted: number): number | undefined {
  const first = values.findIndex(({ text }) => text.trim() !== '');
  const last = values.findLastIndex(({ text }) => text.trim() !== '');
  const isComplete =
    last - first + 1 === wanted &&
    values.slice(first, last + 1).every(({ text }) => text.trim() !== '');
  return isComplete ? values[first]?.column : undefined;
}
