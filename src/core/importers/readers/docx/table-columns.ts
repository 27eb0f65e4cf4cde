/**
 * Which columns each cell covers. Word has two accounts of that: how many columns of the grid a cell spans, and how wide
 * it is. Files of other programs often lack the spans, and are drawn by the widths all the same.
 */
import type { WrittenCell, WrittenRow } from './table-parts.ts';

export interface ColumnRange {
  readonly column: number;
  readonly width: number;
}

export interface TableColumns {
  /** For each row, its cells in order. */
  readonly ranges: readonly (readonly ColumnRange[])[];
  /** Whether all rows end at the same column: else the columns of different rows can't be compared. */
  readonly isGrid: boolean;
}

export function columnsOf(rows: readonly WrittenRow[], grid: readonly number[]): TableColumns {
  const spans = rows.map(bySpans);
  const ends = rows.map((row, at) => endOf(spans[at]) + row.after);
  const total = Math.max(0, ...ends);
  if (ends.every((end) => end === total)) return { ranges: spans, isGrid: true };
  const widths = byWidths(rows, grid);
  const isConfirmed = widths?.every(
    (ranges, at) => ends[at] !== grid.length || areEqual(ranges, spans[at] ?? []),
  );
  if (widths !== undefined && isConfirmed === true) return { ranges: widths, isGrid: true };
  // A heading across the table is often a single cell that doesn't say how far it goes.
  const filled = spans.map((ranges) =>
    ranges.length === 1 ? ranges.map(({ column }) => ({ column, width: total - column })) : ranges,
  );
  const areFull = filled.every((ranges, at) => endOf(ranges) + (rows[at]?.after ?? 0) >= total);
  return { ranges: filled, isGrid: areFull };
}

function bySpans({ cells, before }: WrittenRow): ColumnRange[] {
  let column = before;
  return cells.map(({ span }) => {
    column += span;
    return { column: column - span, width: span };
  });
}

function endOf(ranges: readonly ColumnRange[] | undefined): number {
  const last = ranges?.at(-1);
  return last === undefined ? 0 : last.column + last.width;
}

function areEqual(some: readonly ColumnRange[], others: readonly ColumnRange[]): boolean {
  return some.every(
    ({ column, width }, at) => others[at]?.column === column && others[at].width === width,
  );
}

/** Undefined where widths are missing, or edges of different rows don't meet. */
function byWidths(
  rows: readonly WrittenRow[],
  grid: readonly number[],
): ColumnRange[][] | undefined {
  const edges: number[][] = [];
  for (const row of rows) {
    const own = edgesOf(row, grid);
    if (own === undefined) return undefined;
    edges.push(own);
  }
  if (new Set(rows.flatMap(({ cells }) => cells.map(({ width }) => width?.unit))).size > 1) {
    return undefined;
  }
  const narrowest = Math.min(
    ...rows.map(({ cells }) =>
      cells.reduce((least, { width }) => Math.min(least, lengthOf(width)), Infinity),
    ),
  );
  const last = edges.map((own) => own.at(-1) ?? 0);
  const tolerance = Math.min(Math.max(...last) / 150, narrowest / 3);
  const columns = columnEdges(edges.flat(), tolerance);
  const isRagged = rows.some(
    ({ after }, at) => after === 0 && columnAt(last[at] ?? 0, columns) !== columns.length - 1,
  );
  if (isRagged) return undefined;
  return edges.map((own) =>
    own.slice(0, -1).map((left, at) => {
      const column = columnAt(left, columns);
      return { column, width: columnAt(own[at + 1] ?? left, columns) - column };
    }),
  );
}

/** Left edge of each cell, and the right one of the last. */
function edgesOf(
  { cells, before, beforeWidth }: WrittenRow,
  grid: readonly number[],
): number[] | undefined {
  const free = before === 0 ? 0 : (beforeWidth?.length ?? sum(grid.slice(0, before)));
  if (before > 0 && free === 0) return undefined;
  const edges = [free];
  for (const { width } of cells) {
    if (width === undefined) return undefined;
    edges.push((edges.at(-1) ?? 0) + width.length);
  }
  return edges;
}

/** Edges that are nearly the same are one. */
function columnEdges(edges: readonly number[], tolerance: number): readonly number[] {
  const columns: number[] = [];
  for (const edge of [...edges].sort((a, b) => a - b)) {
    const last = columns.at(-1);
    if (last === undefined || edge - last > tolerance) columns.push(edge);
  }
  return columns;
}

/** The last column that doesn't begin behind the edge. */
function columnAt(edge: number, columns: readonly number[]): number {
  let low = 0;
  let high = columns.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((columns[middle] ?? 0) <= edge) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lengthOf(width: WrittenCell['width']): number {
  return width?.length ?? Infinity;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
