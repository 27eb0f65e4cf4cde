/**
 * The disputes table: fifteen figures in one row under a header of three levels. Some agencies print it as three rows,
 * one a procedure, of five figures.
 */
import { litigationLabel, procedures, resultColumns } from '../../../form/disputes.ts';
import type { Cell, Table } from '../../document/source-document.ts';
import type { ImportFinding } from '../../imported.ts';
import { isLabel, readLabel } from '../../labels/read-label.ts';
import { areOfOneWidth, noContext, widthOf, type ColumnContext } from './column-context.ts';
import { quoted, refusal, type FigureCell, type TableReading } from './figure-cell.ts';
import { headerOrder, type ColumnLabel, type HeaderOrder } from './header-columns.ts';
import { hasOtherUnit, otherUnit } from './other-unit.ts';
import { chooseRow } from './row-choice.ts';
import { filledCells, rowsOf, splitRow, type SplitRow } from './table-row.ts';

const tableName = procedures.map(({ label }) => label).join('、');

export function readDisputes(tables: readonly Table[]): TableReading {
  const rows = rowsOf(tables).map(splitRow);
  const byProcedure = rows.filter((row) => isProcedureRow(row));
  const reading = byProcedure.length > 0 ? readThreeRows(rows, byProcedure) : readOneRow(rows);
  return { ...reading, editions: ['2019', '2021'] };
}

interface Reading {
  readonly cells: readonly FigureCell[];
  readonly findings: readonly ImportFinding[];
}

const columns = procedures.flatMap((procedure) =>
  resultColumns.map((result) => ({ procedure, result, id: `${procedure.id}.${result.id}` })),
);

function readOneRow(rows: readonly SplitRow[]): Reading {
  const candidates = rows.filter((row, index) => isFigureRow(row) || isBlankRow(row, rows, index));
  const [row, second] = candidates.filter((candidate) => filledCells(candidate.values).length > 0);
  const only = row ?? candidates[0];
  const place = rows[0]?.row.place ?? {};
  if (only === undefined) return failed(`“${tableName}”的表格里没有数字`, place);
  if (second !== undefined) {
    return failed(`“${tableName}”的表格应只有一行数字，这里又有一行`, second.row.place);
  }
  const headers = headerBefore(rows, only);
  const order = orderOf(headers);
  const problem = headerProblem(headers, order);
  if (problem !== undefined) return { cells: [], findings: [problem] };
  const isTrusted =
    only.row.table.columns === 'grid' || areOfOneWidth([...headers.slice(-1), only]);
  const context: ColumnContext =
    order.kind === 'known' && isTrusted
      ? {
          header: order.ranges,
          headerTableWidth: widthOf(only.row.table),
          firstColumns: new Map(),
        }
      : noContext;
  const choice = chooseRow(only, columns.length, tableName, context);
  return {
    cells: choice.cells.map((cell, index) => ({
      id: `disputes.${columns[index]?.id ?? ''}`,
      cell,
      label: columns[index]?.procedure.label ?? '',
    })),
    findings: choice.findings,
  };
}

/** Nothing but figures behind nothing but labels of this table: in a sequence the header stands in the same row. */
function isFigureRow({ labels, values }: SplitRow): boolean {
  const count = filledCells(values).length;
  // Some print a word such as 件数 in front of the row.
  const isNamed = labels.length === 1 && count >= columns.length;
  return count > 0 && (isNamed || labels.every(isOfThisTable));
}

/** A row without any text under the header is the row of figures, left blank. */
function isBlankRow(row: SplitRow, rows: readonly SplitRow[], index: number): boolean {
  const before = rows[index - 1];
  return (
    row.labels.length === 0 &&
    row.row.cells.length >= columns.length &&
    before?.labels.some((cell) => isKind(cell, 'result')) === true
  );
}

/** The last header before the figures: on a new page it is printed again. */
function headerBefore(rows: readonly SplitRow[], only: SplitRow): readonly SplitRow[] {
  const headers = rows.slice(0, rows.indexOf(only) + (only.labels.length > 0 ? 1 : 0));
  const start = headers.findLastIndex(
    ({ labels }) => labels.length > 1 && labels.some((cell) => idOf(cell) === procedures[0]?.id),
  );
  return start === -1 ? headers : headers.slice(start);
}

function idOf(cell: Cell): string | undefined {
  return readLabel(cell.text).find(({ kind }) => kind === 'procedure')?.id;
}

function orderOf(headers: readonly SplitRow[]): HeaderOrder {
  const labels = headers.flatMap(({ labels: cells }, rowIndex) =>
    cells.flatMap((cell) => {
      const result = readLabel(cell.text).find(({ kind }) => kind === 'result');
      return result === undefined ? [] : [{ result, cell, rowIndex }];
    }),
  );
  const isSequence = headers[0]?.row.table.columns === 'sequence';
  // A label that covers two rows may be written into both.
  const inColumns = isSequence
    ? labels
    : [...new Map(labels.map((label) => [label.cell.column, label])).values()];
  const sorted = inColumns.toSorted((a, b) => a.cell.column - b.cell.column);
  const named = sorted.map(({ result, cell, rowIndex }, index): ColumnLabel => ({
    id: `${procedures[Math.floor(index / resultColumns.length)]?.id ?? ''}.${result.id}`,
    cell,
    rowIndex,
  }));
  const official = columns.map(({ id }) => id);
  const isFull = named.length === columns.length;
  if (isFull && !isSequence) {
    return headerOrder(named, official, true);
  }
  const ids = resultColumns.map(({ id }) => id);
  const wrong = labels.find(({ result }, index) => result.id !== ids[index % ids.length]);
  if (labels.length === 0) return { kind: 'missing' };
  return wrong === undefined
    ? { kind: 'plausible' }
    : {
        kind: 'contradicts',
        label: { id: wrong.result.id, cell: wrong.cell, rowIndex: wrong.rowIndex },
      };
}

function headerProblem(
  headers: readonly SplitRow[],
  order: HeaderOrder,
): ImportFinding | undefined {
  const place = headers[0]?.row.place ?? {};
  const named = headers.flatMap(({ labels }) => labels).flatMap((cell) => idOf(cell) ?? []);
  const unit = headers.flatMap(({ labels }) => labels).find(({ text }) => hasOtherUnit(text));
  if (unit !== undefined) return otherUnit(unit);
  const early = headers.flatMap(({ labels }) => earlyLitigation(labels))[0];
  if (early !== undefined) {
    const message = `表头里${quoted(early.text)}在“${procedures[0]?.label ?? ''}”之前，不合官方次序，不能确定各列是什么`;
    return refusal(message, early.place);
  }
  const inOrder = procedures.map(({ id }) => id).join();
  if (named.join() !== inOrder) {
    return refusal(`表头应依次有${tableName}，这里认不全或者次序不同；请按官方格式改正表头`, place);
  }
  if (order.kind === 'missing') {
    return refusal(
      `没有认出表头里的${resultColumns.map(({ label }) => label).join('、')}，不能确定各列是什么`,
      place,
    );
  }
  if (order.kind === 'contradicts') {
    const where = order.label.cell;
    return refusal(
      `表头里${quoted(where.text)}的位置不合官方次序（${resultColumns.map(({ label }) => label).join('、')}），不能确定各列是什么`,
      where.place,
    );
  }
  return undefined;
}

/** Where the heading over both kinds of litigation stands before 行政复议, all columns are others than they seem. */
function earlyLitigation(cells: readonly Cell[]): readonly Cell[] {
  const first = cells.findIndex((cell) => idOf(cell) === procedures[0]?.id);
  return cells
    .slice(0, Math.max(0, first))
    .filter(({ text }) => isLabel(text, 'frame', litigationLabel));
}

function readThreeRows(rows: readonly SplitRow[], byProcedure: readonly SplitRow[]): Reading {
  const ids = byProcedure.flatMap(({ labels }) => procedureOf(labels) ?? []);
  const place = byProcedure[0]?.row.place ?? {};
  if (ids.join() !== procedures.map(({ id }) => id).join()) {
    return failed(`应依次有${tableName}三行，各一次，这里不全或者次序不同`, place);
  }
  const first = byProcedure[0];
  const headers = rows.slice(0, first === undefined ? 0 : rows.indexOf(first));
  const labels = headers.flatMap(({ labels: cells }, rowIndex) =>
    cells.flatMap((cell): ColumnLabel[] => {
      const id = readLabel(cell.text).find(({ kind }) => kind === 'result')?.id;
      return id === undefined ? [] : [{ id, cell, rowIndex }];
    }),
  );
  const official = resultColumns.map(({ id }) => id);
  const order = headerOrder(labels, official, true);
  if (order.kind !== 'known') {
    return failed(`表头应依次是${resultColumns.map(({ label }) => label).join('、')}`, place);
  }
  const readings = byProcedure.map((row, position) => {
    const procedure = procedures[position];
    const choice = chooseRow(row, official.length, procedure?.label ?? '', noContext);
    return {
      findings: choice.findings,
      cells: choice.cells.map((cell, index) => ({
        id: `disputes.${procedure?.id ?? ''}.${official[index] ?? ''}`,
        cell,
        label: procedure?.label ?? '',
      })),
    };
  });
  return {
    cells: readings.flatMap(({ cells }) => cells),
    findings: readings.flatMap(({ findings }) => findings),
  };
}

function isProcedureRow({ labels, values }: SplitRow): boolean {
  return (
    procedureOf(labels) !== undefined &&
    labels.length <= 2 &&
    filledCells(values).length > 0 &&
    filledCells(values).length <= resultColumns.length
  );
}

/** The procedure that the last label names. */
function procedureOf(labels: readonly Cell[]): string | undefined {
  const last = labels.at(-1);
  return last === undefined ? undefined : idOf(last);
}

function isOfThisTable(cell: Cell): boolean {
  return isKind(cell, 'result') || isKind(cell, 'procedure') || isKind(cell, 'frame');
}

function isKind(cell: Cell, wanted: 'result' | 'procedure' | 'frame'): boolean {
  return readLabel(cell.text).some(({ kind }) => kind === wanted);
}

function failed(message: string, place: SplitRow['row']['place']): Reading {
  return { cells: [], findings: [refusal(message, place)] };
}
