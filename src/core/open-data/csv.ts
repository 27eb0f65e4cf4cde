/** CSV (RFC 4180) for people with a spreadsheet and for programs: UTF-8, LF, quotes where they are needed. */

/** At the start of the file: without it Excel takes UTF-8 for the encoding of the machine. */
export const byteOrderMark = '\uFEFF';

/** `null` is an empty cell. Numbers stay numbers; only text can be taken for a formula. */
export type CsvCell = string | number | boolean | null;

/** One line with its end. */
export function csvRow(cells: readonly CsvCell[]): string {
  return `${csvCells(cells)}\n`;
}

/** Part of a line: several of them, joined by commas, are a whole one. */
export function csvCells(cells: readonly CsvCell[]): string {
  let line = '';
  for (let at = 0; at < cells.length; at += 1) {
    if (at > 0) line += ',';
    line += csvCell(cells[at] ?? null);
  }
  return line;
}

export function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = withoutFormulas(cell);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * An apostrophe in front makes text of what a spreadsheet takes for a formula. After a semicolon too: where that parts
 * lists, a spreadsheet begins a cell there. https://owasp.org/www-community/attacks/CSV_Injection
 */
function withoutFormulas(text: string): string {
  const whole = formulaStart.test(text) ? `'${text}` : text;
  return whole.includes(';') ? whole.replaceAll(formulaInside, ";'") : whole;
}

/** Signs with which a formula begins, in full width too. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;
const formulaInside = /;(?=[=+\-@\t\r\n＝＋－＠])/g;
