/**
 * Which of the cells behind a label are its figures. A row may have more cells than figures (merged labels leave empty
 * ones), and an empty cell may be a figure that was left blank. A choice is made only where nothing else is possible:
 * a row whose last figure was lost must never pass for one whose last figure is blank.
 */
import type { Cell } from '../../document/source-document.ts';
import { widthOf, type ColumnContext, type ColumnRange } from './column-context.ts';
import type { SplitRow } from './table-row.ts';

export type Choice =
  | {
      readonly cells: readonly Cell[];
      /** Figures beyond those wanted, all alike, so that it doesn't matter which. */
      readonly surplus: number;
    }
  | { readonly problem: ChoiceProblem; readonly count: number };

export type ChoiceProblem = 'too-few' | 'too-many' | 'ambiguous' | 'merged';

export function chooseCells(row: SplitRow, wanted: number, context: ColumnContext): Choice {
  const { values } = row;
  const under =
    context.header === undefined || context.headerTableWidth !== widthOf(row.row.table)
      ? undefined
      : cellsUnder(values, context.header);
  if (under !== undefined) return { cells: under, surplus: 0 };
  const filled = values.flatMap(({ text }, index) => (text.trim() === '' ? [] : [index]));
  const count = filled.length;
  const first = filled[0] ?? 0;
  const last = filled.at(-1) ?? 0;
  const span = last - first + 1;
  if (count > wanted) return surplusOf(values.slice(first, last + 1), wanted, count);
  if (values.length < wanted) return { problem: 'too-few', count };
  if (count === 0) return byCount(values, 0, wanted);
  if (span > wanted) return { problem: 'too-many', count };
  if (span === wanted) return byCount(values, first, wanted);
  const start = startLike(row, wanted, context);
  return start !== undefined && start <= first && last < start + wanted
    ? byCount(values, start, wanted)
    : { problem: count === wanted ? 'too-many' : 'ambiguous', count };
}

function byCount(values: readonly Cell[], start: number, wanted: number): Choice {
  const cells = values.slice(start, start + wanted);
  return cells.some(({ width, text }) => width > 1 && wanted > 1 && text.trim() === '')
    ? { problem: 'merged', count: filledCount(values) }
    : { cells, surplus: 0 };
}

/** One cell under each column, each under one column. */
function cellsUnder(
  values: readonly Cell[],
  header: readonly ColumnRange[],
): readonly Cell[] | undefined {
  const cells: Cell[] = [];
  const repeats: Cell[] = [];
  for (const range of header) {
    const over = values.filter(
      ({ column, width }) => column < range.end && column + width > range.start,
    );
    const [cell] = over;
    // A merged cell's figure may be written into each of the columns that it covers.
    const isOne = over.every(({ text, column }) => text === cell?.text && column >= range.start);
    if (cell === undefined || !isOne || cells.includes(cell)) return undefined;
    cells.push(cell);
    repeats.push(...over.slice(1));
  }
  const isAllUsed = values.every(
    (cell) => cell.text.trim() === '' || cells.includes(cell) || repeats.includes(cell),
  );
  return isAllUsed ? cells : undefined;
}

function surplusOf(filled: readonly Cell[], wanted: number, count: number): Choice {
  const areAlike = filled.every(({ text }) => text !== '' && text === filled[0]?.text);
  return areAlike
    ? { cells: filled.slice(0, wanted), surplus: count - wanted }
    : { problem: 'too-many', count };
}

/** Where the figures of a row with blanks begin, if its table is a true grid. */
function startLike(row: SplitRow, wanted: number, context: ColumnContext): number | undefined {
  const first = context.firstColumns.get(row.row.table);
  const start = first === undefined ? -1 : row.values.findIndex(({ column }) => column === first);
  return start === -1 || start + wanted > row.values.length ? undefined : start;
}

function filledCount(cells: readonly Cell[]): number {
  return cells.filter(({ text }) => text.trim() !== '').length;
}
