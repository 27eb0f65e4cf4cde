/** A table of bars with its delimiter row, as Markdown has it. */
import type { Table } from '../../../document/source-document.ts';
import type { TextLine } from '../text-lines.ts';
import { markdownSpans } from './markdown-spans.ts';

export function isDelimiterRow(text: string): boolean {
  return (
    text.length < 2000 &&
    text.includes('-') &&
    text.includes('|') &&
    splitBars(text).every((cell) => /^:?-+:?$/.test(cell.trim()))
  );
}

/**
 * The table whose header stands on that line; `end` is the first line behind it. Its columns are fields: a converter
 * that meets merged cells fills the row up at its end, so that figures stand under the column next to theirs.
 */
export function readPipeTable(
  lines: readonly TextLine[],
  start: number,
): { readonly table: Table; readonly end: number } | undefined {
  const header = lines[start];
  const delimiter = lines[start + 1];
  if (header?.text.includes('|') !== true || delimiter === undefined) return undefined;
  if (!isDelimiterRow(delimiter.text)) return undefined;
  let end = start + 2;
  while (end < lines.length && isRow(lines[end])) end += 1;
  const rows = [header, ...lines.slice(start + 2, end)].filter(({ text }) => !isDelimiterRow(text));
  const place = { line: header.line };
  return {
    table: { kind: 'table', place, columns: 'fields', rows: rows.map(readRow) },
    end,
  };
}

function isRow(line: TextLine | undefined): boolean {
  return line !== undefined && line.text.includes('|') && !line.isAfterBlank;
}

function readRow({ text, line }: TextLine): Table['rows'][number] {
  const place = { line };
  return {
    place,
    cells: splitBars(text).map((cell, column) => ({
      text: markdownSpans(cell.trim())
        .map((span) => span.text)
        .join('')
        .replace(/\s*<br\s*\/?>\s*/gi, '\n')
        .replaceAll('&nbsp;', ' ')
        .trim(),
      column,
      width: 1,
      height: 1,
      place: { line, cell: String(column + 1) },
    })),
  };
}

/** Cells of a row without its outer bars; `\|` is a bar that belongs to the text. */
function splitBars(text: string): string[] {
  const cells: string[] = [];
  let cell = '';
  const trimmed = text.trim();
  for (let at = trimmed.startsWith('|') ? 1 : 0; at < trimmed.length; at += 1) {
    const character = trimmed.charAt(at);
    if (character === '\\' && trimmed.charAt(at + 1) === '|') {
      cell += '\\|';
      at += 1;
    } else if (character === '|') {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  if (cell !== '' || !trimmed.endsWith('|')) cells.push(cell);
  return cells;
}
