/** A sheet as its part of a workbook (ECMA-376, SpreadsheetML), row after row: a hundred thousand are never held. */
import type { CsvCell } from '../../../core/open-data/csv.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { cellText, headingStyle } from './workbook-parts.ts';

export function* sheetXml({ widths, frozenRows, rows }: Sheet): Iterable<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">${pane(frozenRows)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${columns(widths)}<sheetData>`;
  let number = 0;
  for (const row of rows) {
    number += 1;
    yield rowXml(row, number);
  }
  yield '</sheetData></worksheet>';
}

function pane(rows: number): string {
  if (rows === 0) return '';
  const below = `A${String(rows + 1)}`;
  return `<pane ySplit="${String(rows)}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`;
}

function columns(widths: readonly number[]): string {
  const all = widths.map((width, at) => {
    const number = String(at + 1);
    return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`;
  });
  return `<cols>${all.join('')}</cols>`;
}

function rowXml({ cells, headings }: SheetRow, number: number): string {
  const row = String(number);
  let xml = `<row r="${row}">`;
  for (let at = 0; at < cells.length; at += 1) {
    const isHeading = headings === 'all' || (headings === 'first' && at === 0);
    const place = `r="${letters(at)}${row}"${isHeading ? ` s="${headingStyle}"` : ''}`;
    xml += cellXml(cells[at] ?? null, place);
  }
  return `${xml}</row>`;
}

/** A blank is no cell at all; text is never a formula. */
function cellXml(cell: CsvCell, place: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c ${place}><v>${String(cell)}</v></c>`;
  if (typeof cell === 'boolean') return `<c ${place} t="b"><v>${cell ? '1' : '0'}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`;
}

const known: string[] = [];

/** A to Z, AA to ZZ. */
function letters(at: number): string {
  return (known[at] ??=
    (at < 26 ? '' : String.fromCharCode(64 + Math.floor(at / 26))) +
    String.fromCharCode(65 + (at % 26)));
}
