/** The cells of a sheet that say something, where they stand, and what they cover. */
import { utils, type CellObject, type WorkSheet } from '@e965/xlsx';
import { cellContent, type CellContent } from './cell-content.ts';

export interface SheetCell extends CellContent {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

export interface SheetCells {
  /** By row, then by column. Blank cells are only here where they cover others. */
  readonly cells: readonly SheetCell[];
  /** Text in cells that a merged cell covers: it isn't seen. */
  readonly covered: readonly SheetCell[];
}

interface Merge {
  readonly s: { readonly r: number; readonly c: number };
  readonly e: { readonly r: number; readonly c: number };
}

/** A report has some hundred. */
export const mostCells = 100_000;
const mostMerges = 5_000;

/** Of all rows with all columns that are in use, blank ones too. */
const mostPlaces = 2_000_000;

/** Undefined where there are far too many. */
export function sheetCells(sheet: WorkSheet, usesDatesOf1904: boolean): SheetCells | undefined {
  const merges: readonly Merge[] = sheet['!merges'] ?? [];
  const keys = Object.keys(sheet).filter((key) => /^[A-Z]{1,3}\d{1,7}$/.test(key));
  if (keys.length > mostCells || merges.length > mostMerges) return undefined;
  const mergeAt = new Map(merges.map((merge) => [placeKey(merge.s.r, merge.s.c), merge]));
  const all = keys
    .map((key) => {
      const { r, c } = utils.decode_cell(key);
      const merge = mergeAt.get(placeKey(r, c));
      return {
        row: r,
        column: c,
        width: merge === undefined ? 1 : merge.e.c - merge.s.c + 1,
        height: merge === undefined ? 1 : merge.e.r - merge.s.r + 1,
        ...cellContent(sheet[key] as CellObject, usesDatesOf1904),
      };
    })
    .filter(
      ({ text, width, height, note }) => text !== '' || width * height > 1 || note !== undefined,
    )
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const rows = new Set(all.map(({ row }) => row)).size;
  const columns = new Set(all.map(({ column }) => column)).size;
  return rows * columns > mostPlaces ? undefined : apart(all, merges);
}

function placeKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** Goes down the rows with those merges at hand that reach into the row. */
function apart(all: readonly SheetCell[], merges: readonly Merge[]): SheetCells {
  const coming = [...merges].sort((a, b) => a.s.r - b.s.r);
  const cells: SheetCell[] = [];
  const covered: SheetCell[] = [];
  let active: Merge[] = [];
  let next = 0;
  let row = -1;
  for (const cell of all) {
    if (cell.row !== row) {
      row = cell.row;
      active = active.filter(({ e }) => e.r >= row);
      for (
        let merge = coming[next];
        merge !== undefined && merge.s.r <= row;
        merge = coming[next]
      ) {
        if (merge.e.r >= row) active.push(merge);
        next += 1;
      }
    }
    const isCovered = active.some(
      ({ s, e }) => s.c <= cell.column && cell.column <= e.c && (s.r < row || s.c < cell.column),
    );
    if (!isCovered) cells.push(cell);
    else if (cell.text !== '') covered.push(cell);
  }
  return { cells, covered };
}
