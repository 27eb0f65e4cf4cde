/** The rows of a disclosure table told apart. */
import type { EditionId } from '../../../form/editions.ts';
import { isLabel, readLabel, type Label } from '../../labels/read-label.ts';
import type { ColumnLabel } from './header-columns.ts';
import { findRowLabel, type FoundLabel } from './find-row-label.ts';
import { filledCells, splitRow, type SplitRow, type TableRow } from './table-row.ts';

export type DisclosureLine =
  | { readonly kind: 'block'; readonly split: SplitRow; readonly block: Label }
  | { readonly kind: 'header'; readonly split: SplitRow }
  | { readonly kind: 'row'; readonly split: SplitRow; readonly found: FoundLabel }
  | { readonly kind: 'unknown-row'; readonly split: SplitRow }
  | { readonly kind: 'remark'; readonly split: SplitRow }
  | { readonly kind: 'empty' };

export function readDisclosureLine(row: TableRow): DisclosureLine {
  const split = splitRow(row);
  const filled = filledCells(split.values);
  if (split.labels.length === 0 && filled.length === 0) return { kind: 'empty' };
  const found = findRowLabel(split.labels, 'disclosure-row');
  if (found !== undefined) return { kind: 'row', split, found };
  // A cell behind the name of a row that is no figure, such as 约5.
  const isSpoilt = split.labels.some(({ text }) => isLabel(text, 'disclosure-row'));
  if (filled.length > 0 || isSpoilt) return { kind: 'unknown-row', split };
  const labels = split.labels.map(({ text }) => readLabel(text));
  const isHeader = labels
    .flat()
    .some(({ kind }) => kind === 'frame' || kind === 'disclosure-column');
  if (isHeader) return { kind: 'header', split };
  const block = labels.flat().find(({ kind }) => kind === 'disclosure-block');
  return block === undefined ? { kind: 'remark', split } : { kind: 'block', split, block };
}

/** Columns that a header row names, as the edition understands them; what it doesn't know has no id. */
export function disclosureColumns(
  split: SplitRow,
  edition: EditionId,
): (ColumnLabel | undefined)[] {
  return split.labels
    .filter(({ text }) => !readLabel(text).some(({ kind }) => kind === 'frame'))
    .map((cell) => {
      const label = readLabel(cell.text).find(
        ({ kind, editions }) => kind === 'disclosure-column' && editions.includes(edition),
      );
      return label === undefined ? undefined : { id: label.id, cell, rowIndex: 0 };
    });
}
