/** The cells of a sheet → paragraphs and tables: rows of one cell of prose are paragraphs, all others are tables. */
import { utils } from '@e965/xlsx';
import { readLabel } from '../../labels/read-label.ts';
import { isValue } from '../../labels/read-value.ts';
import type { Block, Cell, Paragraph, Row, SourcePlace } from '../../document/source-document.ts';
import type { SheetCell } from './sheet-cells.ts';
import { trimmedLines } from './span-lines.ts';

/** `firstTable` is the number that the first table gets. */
export function sheetBlocks(
  cells: readonly SheetCell[],
  sheet: string,
  firstTable: number,
): readonly Block[] {
  const blocks: Block[] = [];
  let table = firstTable;
  let run: SheetRow[] = [];
  for (const row of rowsOf(cells)) {
    const isPartOfRun = run.length > 0 && row.isJoined;
    if (!isPartOfRun) endRun();
    if (row.prose === undefined || (isPartOfRun && row.isCovered)) {
      run.push(row);
      continue;
    }
    endRun();
    blocks.push(...paragraphs(row.prose, sheet));
  }
  endRun();
  return blocks;

  function endRun(): void {
    const only = run[0]?.cells.find(({ text }) => text !== '');
    const isSingle = run.flatMap((row) => row.cells).filter(({ text }) => text !== '').length === 1;
    if (isSingle && only !== undefined && !isValue(only.text)) {
      blocks.push(...paragraphs(only, sheet));
    } else if (run.length > 0) {
      blocks.push(tableOf(run, { sheet, table }));
      table += 1;
    }
    run = [];
  }
}

interface SheetRow {
  /** From 0. */
  readonly index: number;
  readonly cells: readonly SheetCell[];
  /** Its only cell, where this reads as text and not as a label or a figure. */
  readonly prose: SheetCell | undefined;
  /** Whether a cell of a row above reaches into it. */
  readonly isCovered: boolean;
  /** Whether it follows the row before without a blank row between. */
  readonly isJoined: boolean;
}

function rowsOf(cells: readonly SheetCell[]): SheetRow[] {
  const byRow = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [cell]);
    else row.push(cell);
  }
  // First row that is not covered by a cell with text in a row above.
  let coveredTo = 0;
  let before = -2;
  const rows: SheetRow[] = [];
  for (const [index, all] of byRow) {
    const filled = all.filter(({ text }) => text !== '');
    const isCovered = index < coveredTo;
    if (filled.length === 0 && !isCovered) continue;
    const only = filled.length === 1 ? filled[0] : undefined;
    rows.push({
      index,
      cells: all,
      prose: only !== undefined && isProse(only) ? only : undefined,
      isCovered,
      isJoined: index === before + 1 || isCovered,
    });
    for (const { row, height } of filled) coveredTo = Math.max(coveredTo, row + height);
    before = index;
  }
  return rows;
}

function isProse({ text }: SheetCell): boolean {
  return readLabel(text).length === 0 && !isValue(text);
}

function paragraphs({ spans, row, column }: SheetCell, sheet: string): Paragraph[] {
  const place = { sheet, row: row + 1, cell: utils.encode_cell({ r: row, c: column }) };
  return trimmedLines(spans).map((line) => ({
    kind: 'paragraph',
    spans: line,
    place,
    isLine: false,
  }));
}

function tableOf(rows: readonly SheetRow[], place: SourcePlace): Block {
  const columns = columnsOf(rows);
  const left = columns[0] ?? 0;
  const right = columns.at(-1) ?? 0;
  // Index of the first row of the table in which the column is free again.
  const freeFrom = new Map<number, number>();
  return {
    kind: 'table',
    columns: 'grid',
    place: { ...place, row: (rows[0]?.index ?? 0) + 1 },
    rows: rows.map((row, index): Row => {
      const begun = new Map(row.cells.map((cell) => [cell.column, cell]));
      const cells: Cell[] = [];
      for (const [position, column] of columns.entries()) {
        if ((freeFrom.get(column) ?? 0) > index) continue;
        const cell = begun.get(column);
        const width = Math.min(cell?.width ?? 1, right - column + 1);
        const height = cell === undefined ? 1 : rowsCovered(rows, index, cell);
        for (let next = position; (columns[next] ?? Infinity) < column + width; next += 1) {
          freeFrom.set(columns[next] ?? column, index + height);
        }
        cells.push({
          text: cell?.text ?? '',
          column: column - left,
          width,
          height,
          place: {
            ...place,
            row: row.index + 1,
            cell: utils.encode_cell({ r: row.index, c: column }),
          },
        });
      }
      return { cells, place: { ...place, row: row.index + 1 } };
    }),
  };
}

/** Those in which any cell begins: only such can be blank in the others. */
function columnsOf(rows: readonly SheetRow[]): number[] {
  const columns = new Set<number>();
  for (const { cells } of rows) for (const { column } of cells) columns.add(column);
  return [...columns].sort((a, b) => a - b);
}

function rowsCovered(rows: readonly SheetRow[], from: number, { row, height }: SheetCell): number {
  let count = 0;
  while ((rows[from + count]?.index ?? Infinity) < row + height) count += 1;
  return Math.max(count, 1);
}
