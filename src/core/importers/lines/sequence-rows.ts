/** Cells one after another as rows: a label, or several, and the figures and blanks behind it. */
import { applicantColumns, organizationsLabel } from '../../form/applicants.ts';
import { litigationLabel } from '../../form/disputes.ts';
import type { Cell, Row } from '../document/source-document.ts';
import { isLabel, readLabel, type LabelKind } from '../labels/read-label.ts';
import { isValue } from '../labels/read-value.ts';

export function sequenceRows(cells: readonly Cell[]): readonly Row[] {
  const rows: Row[] = [];
  let row: Cell[] = [];
  const flush = (): void => {
    const [first] = row;
    if (first === undefined) return;
    rows.push({
      place: placeOf(row, first),
      cells: row.map((cell, column) => ({ ...cell, column })),
    });
    row = [];
  };
  for (const cell of cells) {
    if (begins(cell, row)) flush();
    row.push(cell);
  }
  flush();
  return rows;
}

/** Where its figures are. */
function placeOf(row: readonly Cell[], first: Cell): Row['place'] {
  return (row.find(({ text }) => isValue(text)) ?? first).place;
}

function begins({ text }: Cell, row: readonly Cell[]): boolean {
  if (text === '' || isValue(text)) return false;
  if (row.some((cell) => isValue(cell.text)) || isBlankRow(row)) return true;
  if (startsLine(text)) return true;
  const last = row.findLast((cell) => cell.text !== '')?.text ?? '';
  const hadColumn = isLabel(last, 'disclosure-column') || isLabel(last, 'disclosure-block');
  if (hadColumn && isLabel(text, 'disclosure-row')) return true;
  // The header of the requests table has three lines.
  return (
    (isTotal(last) && isLabel(text, 'applicant', applicantColumns[1]?.id)) ||
    (isLabel(last, 'applicant') && isLabel(text, 'request-row', 'received'))
  );
}

/** The name of a row, and nothing but blanks behind it. */
function isBlankRow(row: readonly Cell[]): boolean {
  const last = row.findLastIndex((cell) => cell.text !== '');
  const name = row[last]?.text ?? '';
  const isName = isLabel(name, 'request-row') || isLabel(name, 'disclosure-row');
  return isName && last < row.length - 1;
}

function startsLine(text: string): boolean {
  const kinds: readonly LabelKind[] = ['disclosure-block', 'frame'];
  return (
    readLabel(text).some(({ kind, id }) => kinds.includes(kind) && !insideFrames.has(id)) ||
    isLabel(text, 'applicant', applicantColumns[0]?.id)
  );
}

/** These stand between other labels of their line. */
const insideFrames: ReadonlySet<string> = new Set([organizationsLabel, litigationLabel]);

function isTotal(text: string): boolean {
  return isLabel(text, 'applicant', applicantColumns.at(-1)?.id);
}
