/** Ruling lines that hang together → the cells between them; a cell spans what no line divides. */
import type { Ruling } from './page-content.ts';
import type { RulingSet } from './find-grids.ts';

export interface Grid {
  /** Edges of the columns and rows, ascending. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** By row, left to right. */
  readonly cells: readonly GridCell[];
  /** The cell over a column and row of the grid. */
  readonly cellAt: (column: number, row: number) => GridCell | undefined;
  /** Of a cell of the last row: whether no line closes it, as where a page cuts through it. */
  readonly isOpenAtEnd: (cell: GridCell) => boolean;
}

export interface GridCell {
  readonly column: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
}

/** Far beyond any table of the form; what is bigger is a drawing. */
const mostColumns = 80;
const mostRows = 400;

/** Undefined where the lines enclose no table: a frame, an underline, rules without columns. */
export function gridOf({ vertical, horizontal }: RulingSet): Grid | undefined {
  if (vertical.length < 2 || horizontal.length === 0) return undefined;
  const xs = positions(vertical, horizontal);
  const ys = positions(horizontal, vertical);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 2 || rows < 1 || columns > mostColumns || rows > mostRows) return undefined;
  const isWallRightOf = wallsBetween(vertical, xs, ys);
  const isWallBelow = wallsBetween(horizontal, ys, xs);

  const owner: (GridCell | undefined)[][] = Array.from({ length: rows }, () => []);
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (owner[row]?.[column] !== undefined) continue;
      const cell = grow(column, row);
      cells.push(cell);
      for (let r = row; r < row + cell.height; r += 1) {
        for (let c = column; c < column + cell.width; c += 1) {
          const line = owner[r];
          if (line !== undefined) line[c] = cell;
        }
      }
    }
  }
  return { xs, ys, cells, cellAt: (column, row) => owner[row]?.[column], isOpenAtEnd };

  function isOpenAtEnd({ column, row, width, height }: GridCell): boolean {
    if (row + height < rows) return false;
    for (let c = column; c < column + width; c += 1) if (isWallBelow(rows, c)) return false;
    return true;
  }

  /** To the right as far as no line stands in the way, then down by whole widths. */
  function grow(column: number, row: number): GridCell {
    let width = 1;
    while (
      column + width < columns &&
      owner[row]?.[column + width] === undefined &&
      !isWallRightOf(column + width, row)
    ) {
      width += 1;
    }
    let height = 1;
    while (row + height < rows && isOpenBelow(column, width, row + height)) height += 1;
    return { column, row, width, height };
  }

  function isOpenBelow(column: number, width: number, row: number): boolean {
    for (let c = column; c < column + width; c += 1) {
      if (isWallBelow(row, c) || owner[row]?.[c] !== undefined) return false;
      if (c > column && isWallRightOf(c, row)) return false;
    }
    return true;
  }
}

/** Where lines stand, and where the crossing ones end: a table may be open at its sides or at a page's end. */
function positions(lines: readonly Ruling[], crossing: readonly Ruling[]): readonly number[] {
  const all = [
    ...lines.map(({ at }) => at),
    Math.min(...crossing.map(({ from }) => from)),
    Math.max(...crossing.map(({ to }) => to)),
  ].sort((a, b) => a - b);
  const clusters: number[][] = [];
  for (const position of all) {
    const cluster = clusters.at(-1);
    const first = cluster?.[0] ?? -Infinity;
    const last = cluster?.at(-1) ?? -Infinity;
    // Double lines and the borders of neighbours are one edge; no row or column is as narrow as that.
    if (cluster !== undefined && position - last <= 4 && position - first <= 6) {
      cluster.push(position);
    } else clusters.push([position]);
  }
  return clusters.map((cluster) => ((cluster[0] ?? 0) + (cluster.at(-1) ?? 0)) / 2);
}

/** Whether a line runs along edge `edge` over most of the interval `along` of the other direction. */
function wallsBetween(
  lines: readonly Ruling[],
  edges: readonly number[],
  others: readonly number[],
): (edge: number, along: number) => boolean {
  const covered = edges.map(() => others.map(() => 0));
  for (const { at, from, to } of lines) {
    const edge = nearest(edges, at);
    for (let along = 0; along + 1 < others.length; along += 1) {
      const start = others[along] ?? 0;
      const end = others[along + 1] ?? 0;
      const overlap = Math.min(to, end) - Math.max(from, start);
      const line = covered[edge];
      if (overlap > 0 && line !== undefined) {
        line[along] = Math.max(line[along] ?? 0, overlap / (end - start));
      }
    }
  }
  return (edge, along) => (covered[edge]?.[along] ?? 0) >= 0.6;
}

/** Index of the nearest position; `positions` ascend. */
export function nearest(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const here = sorted[middle] ?? 0;
    const next = sorted[middle + 1] ?? Infinity;
    if (Math.abs(here - value) <= Math.abs(next - value)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the interval that holds the value, or -1. */
export function intervalOf(edges: readonly number[], value: number): number {
  const first = edges[0] ?? Infinity;
  const last = edges.at(-1) ?? -Infinity;
  if (value < first || value > last) return -1;
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? Infinity) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
