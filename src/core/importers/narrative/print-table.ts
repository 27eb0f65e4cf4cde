/** An agency's own table → a table of Markdown where its columns are certain, else its rows one by one. */
import type { Cell, Row, Table } from '../document/source-document.ts';
import { escapeCell } from './escape.ts';
import { printRuns } from './print-runs.ts';
import { cleanRuns, textOf } from './runs.ts';

export interface PrintedTable {
  /** Blocks of Markdown or of text, in order. */
  readonly parts: readonly TablePart[];
  /** Whether rows with merged or uncertain columns became lines of text. */
  readonly isFlattened: boolean;
}

export type TablePart =
  | { readonly kind: 'table'; readonly markdown: string }
  /** A row that is no row of a table: a caption, a note, or a row whose columns are not certain. */
  | { readonly kind: 'line'; readonly text: string; readonly isItem: boolean };

/** Limits of a block of Markdown, and of the columns of its tables. */
const longestTable = 9_000;
const mostColumns = 50;

export function printTable(table: Table): PrintedTable {
  if (table.isOwn === true) return printOwn(table);
  const rows = table.rows.filter((row) => row.cells.some((cell) => clean(cell.text) !== ''));
  const first = rows.findIndex((row) => filled(row).length > 1);
  if (first < 0) return { parts: rows.map((row) => line(row, false)), isFlattened: false };
  const last = rows.findLastIndex((row) => filled(row).length > 1);
  const middle = rows.slice(first, last + 1);
  const markdown = isRectangular(middle, table) ? pipeTable(middle) : undefined;
  return {
    parts: [
      ...rows.slice(0, first).map((row) => line(row, false)),
      ...(markdown === undefined
        ? middle.map((row) => line(row, true))
        : [{ kind: 'table', markdown } as const]),
      ...rows.slice(last + 1).map((row) => line(row, false)),
    ],
    isFlattened: markdown === undefined,
  };
}

/** A table of a document of the column: every row belongs to it, whatever of it is blank. */
function printOwn(table: Table): PrintedTable {
  const { rows } = table;
  const markdown = isRectangular(rows, table) ? pipeTable(rows) : undefined;
  return markdown === undefined
    ? { parts: rows.map((row) => line(row, true)), isFlattened: true }
    : { parts: [{ kind: 'table', markdown }], isFlattened: false };
}

function filled(row: Row): readonly Cell[] {
  return row.cells.filter((cell) => clean(cell.text) !== '');
}

function line(row: Row, isItem: boolean): TablePart {
  return {
    kind: 'line',
    text: filled(row)
      .map((cell) => clean(cell.text))
      .join(' '),
    isItem,
  };
}

function isRectangular(rows: readonly Row[], { columns }: Table): boolean {
  return (
    columns !== 'sequence' &&
    rows.every((row) =>
      row.cells.every(
        (cell, at) =>
          cell.width === 1 &&
          cell.height === 1 &&
          cell.column < mostColumns &&
          cell.column > (row.cells[at - 1]?.column ?? -1),
      ),
    )
  );
}

/** Undefined where it would be too long for one block. */
function pipeTable(rows: readonly Row[]): string | undefined {
  const width = 1 + Math.max(...rows.map((row) => row.cells.at(-1)?.column ?? 0));
  const lines = rows.map((row) => {
    const texts = Array<string>(width).fill('');
    for (const { column, text } of row.cells) {
      texts[column] = escapeCell(printRuns(cleanRuns([{ text }]).runs));
    }
    return `| ${texts.join(' | ')} |`;
  });
  lines.splice(1, 0, `|${' --- |'.repeat(width)}`);
  const hasManyBars = lines.some((text) => text.split('|').length > 2 * mostColumns);
  const markdown = lines.join('\n');
  return hasManyBars || markdown.length > longestTable ? undefined : markdown;
}

function clean(text: string): string {
  return textOf(cleanRuns([{ text }]).runs);
}
