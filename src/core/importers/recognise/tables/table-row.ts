/** A row of a standard table on its way to figures. */
import type { Cell, Row, Table } from '../../document/source-document.ts';
import { isValue } from '../../labels/read-value.ts';

export interface TableRow extends Row {
  readonly table: Table;
}

/** A row with what names it and the cells behind that. */
export interface SplitRow {
  readonly row: TableRow;
  /** Cells with text that is no figure, in order; the last one names the row. */
  readonly labels: readonly Cell[];
  /** Cells behind the last label, empty ones among them. */
  readonly values: readonly Cell[];
  /** A figure in front of the last label: it fell out of its place. */
  readonly stray: Cell | undefined;
}

/** Without the lines that only rule a table off. */
export function rowsOf(tables: readonly Table[]): TableRow[] {
  return tables.flatMap((table) => {
    const serial = serialColumn(table);
    return table.rows
      .filter((row) => !isRuler(row))
      .map((row) => ({
        ...row,
        cells: joinRepeats(row.cells.filter(({ column }) => column !== serial)),
        table,
      }));
  });
}

/** A column that only numbers the rows, and says so. */
function serialColumn({ rows }: Table): number | undefined {
  return rows
    .slice(0, mostHeaderRows)
    .flatMap(({ cells }) => cells)
    .find(({ text }) => /^(?:序号|编号|行次|行号)$/.test(text.replace(/\s/g, '')))?.column;
}

const mostHeaderRows = 5;

/** A label that is written into each of the columns which it covers is one label. */
function joinRepeats(cells: readonly Cell[]): readonly Cell[] {
  const joined: Cell[] = [];
  for (const cell of cells) {
    const before = joined.at(-1);
    const isRepeat =
      before !== undefined &&
      cell.text.trim() !== '' &&
      cell.text === before.text &&
      !isValue(cell.text) &&
      before.column + before.width === cell.column;
    if (isRepeat) joined[joined.length - 1] = { ...before, width: before.width + cell.width };
    else joined.push(cell);
  }
  return joined;
}

function isRuler({ cells }: Row): boolean {
  const filled = filledCells(cells);
  return filled.length > 0 && filled.every(({ text }) => /^[-—:=_+\s]{3,}$/.test(text));
}

/** Everything behind the last text is a figure or a blank. */
export function splitRow(row: TableRow): SplitRow {
  const last = row.cells.findLastIndex(({ text }) => text.trim() !== '' && !isValue(text));
  return {
    row,
    labels: row.cells.slice(0, last + 1).filter(({ text }) => text.trim() !== '' && !isValue(text)),
    values: row.cells.slice(last + 1),
    stray: row.cells
      .slice(0, Math.max(0, last))
      .find(({ text }) => isValue(text) && /\d/.test(text)),
  };
}

export function filledCells(cells: readonly Cell[]): readonly Cell[] {
  return cells.filter(({ text }) => text.trim() !== '');
}
