/** The rows of a requests table told apart: header, label over others, row with figures, remark. */
import { isLabel, readLabel } from '../../labels/read-label.ts';
import { filledCells, splitRow, type SplitRow, type TableRow } from './table-row.ts';
import { findRowLabel, type FoundLabel } from './find-row-label.ts';
import type { ColumnLabel } from './header-columns.ts';

export type RequestLine =
  | { readonly kind: 'header'; readonly split: SplitRow }
  | { readonly kind: 'group'; readonly split: SplitRow }
  | { readonly kind: 'row'; readonly split: SplitRow; readonly found: FoundLabel }
  /** Figures under a name that the form doesn't have. */
  | { readonly kind: 'unknown-row'; readonly split: SplitRow }
  | { readonly kind: 'remark'; readonly split: SplitRow }
  | { readonly kind: 'empty' };

/** `isAfterFirst`: whether a row with figures came before; then 总计 alone is a row, not a column. */
export function readRequestLine(row: TableRow, isAfterFirst: boolean): RequestLine {
  const split = splitRow(row);
  const filled = filledCells(split.values);
  if (split.labels.length === 0 && filled.length === 0) return { kind: 'empty' };
  const found = findRowLabel(split.labels, 'request-row');
  const isHeader = looksLikeHeader(split, isAfterFirst);
  if (found !== undefined && isRow(found, split, isHeader, isAfterFirst)) {
    return { kind: 'row', split, found };
  }
  if (isHeader) return { kind: 'header', split };
  // A cell behind the name of a row that is no figure, such as 约5.
  const isSpoilt = split.labels.some(({ text }) => isLabel(text, 'request-row'));
  if (filled.length > 0 || isSpoilt) return { kind: 'unknown-row', split };
  const isGroup = split.labels.every(({ text }) =>
    readLabel(text).some(({ kind }) => kind === 'request-group' || kind === 'frame'),
  );
  return { kind: isGroup ? 'group' : 'remark', split };
}

/** The columns that the label cells of a row name. */
export function columnLabels(split: SplitRow, rowIndex: number): ColumnLabel[] {
  return split.labels.flatMap((cell) => {
    const label = readLabel(cell.text).find(({ kind }) => kind === 'applicant');
    return label === undefined ? [] : [{ id: label.id, cell, rowIndex }];
  });
}

/** 其他 and 总计 are columns as well as rows. */
function isRow(
  { label }: FoundLabel,
  split: SplitRow,
  isHeader: boolean,
  isAfterFirst: boolean,
): boolean {
  if (filledCells(split.values).length > 0) return true;
  const isColumnToo = label.id === 'resolved' || label.id === 'closedOtherwise.otherReason';
  return isColumnToo ? isAfterFirst && !isHeader : true;
}

/** Behind the first row, 总计 or 其他 alone is a row that was left blank. */
function looksLikeHeader(split: SplitRow, isAfterFirst: boolean): boolean {
  const columns = new Set(columnLabels(split, 0).map(({ id }) => id));
  const hasFrame = split.labels.some(({ text }) =>
    readLabel(text).some(({ kind }) => kind === 'frame'),
  );
  const isSingle = !isAfterFirst && columns.size === 1 && split.labels.length === 1;
  return columns.size >= 2 || hasFrame || isSingle;
}
