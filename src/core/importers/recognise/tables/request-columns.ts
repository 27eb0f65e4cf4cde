/** What the header of a requests table and its complete rows tell about its columns. */
import {
  applicantColumns,
  applicants,
  applicantsTotal,
  organizationsLabel,
} from '../../../form/applicants.ts';
import type { Cell } from '../../document/source-document.ts';
import type { ImportFinding } from '../../imported.ts';
import { isLabel, readLabel } from '../../labels/read-label.ts';
import {
  areOfOneWidth,
  firstsOfComplete,
  learnColumns,
  widthOf,
  type ColumnContext,
  type ColumnRange,
} from './column-context.ts';
import { hasOtherUnit, otherUnit } from './other-unit.ts';
import { columnNote, quoted, refusal } from './figure-cell.ts';
import { headerOrder, type ColumnLabel } from './header-columns.ts';
import { columnLabels, type RequestLine } from './request-lines.ts';
import type { SplitRow } from './table-row.ts';

const official = applicantColumns.map(({ id }) => id);

export interface RequestColumns {
  readonly context: ColumnContext;
  readonly findings: readonly ImportFinding[];
}

/** `lines`: those of one table, in order. */
export function requestColumns(lines: readonly RequestLine[]): RequestColumns {
  const data = lines.flatMap((line) =>
    line.kind === 'row' || line.kind === 'unknown-row' ? [line.split] : [],
  );
  const firstColumns = learnColumns(data, official.length);
  // A table in one sequence has its header in front of the first row's label.
  const headers = firstHeader(lines);
  const first = headers[0] ?? data[0];
  const trust = first?.row.table.columns;
  const isSequence = trust === 'sequence';
  const none: ColumnContext = { firstColumns };
  const unit = headers.flatMap(({ labels: cells }) => cells).find(({ text }) => hasOtherUnit(text));
  if (unit !== undefined) return { context: none, findings: [otherUnit(unit)] };
  const early = headers.flatMap(({ labels: cells }) => earlyOrganizations(cells))[0];
  if (early !== undefined) {
    const message = `表头里${quoted(early.text)}在“${applicants[0]?.label ?? ''}”之前，不合官方次序，不能确定各列是谁；请按官方次序排列`;
    return { context: none, findings: [refusal(message, early.place)] };
  }
  const labels = headers.flatMap((split, index) => columnLabels(split, isSequence ? 0 : index));
  const order = isSequence
    ? headerOrder(inReadingOrder(labels), official, false)
    : headerOrder(labels, official, true);
  const unknown = isSequence
    ? undefined
    : unknownColumn(headers, order.kind === 'known' ? order.ranges : [], data);
  if (unknown !== undefined) return { context: none, findings: [unknown] };
  switch (order.kind) {
    case 'known': {
      const isTrusted = trust === 'grid' || fieldsAgree(headers, data, order.ranges);
      return {
        context: {
          header: isTrusted ? order.ranges : undefined,
          headerTableWidth: first === undefined ? undefined : widthOf(first.row.table),
          firstColumns,
        },
        findings: [],
      };
    }
    case 'contradicts':
      return {
        context: none,
        findings: [
          refusal(
            `表头里${quoted(order.label.cell.text)}的位置不合官方次序（${applicantColumns.map(({ label }) => label).join('、')}），不能确定各列是谁；请按官方次序排列`,
            order.label.cell.place,
          ),
        ],
      };
    case 'missing':
      return {
        context: none,
        findings:
          first === undefined
            ? []
            : [columnNote('没有认出表头，各列按官方次序读取，请核对', first.row.place)],
      };
    case 'plausible':
      return { context: none, findings: [] };
  }
}

/** The header rows before the first row with figures; a header that is repeated on the next page says nothing new. */
function firstHeader(lines: readonly RequestLine[]): readonly SplitRow[] {
  const end = lines.findIndex(({ kind }) => kind === 'row' || kind === 'unknown-row');
  const before = lines.slice(0, end === -1 ? undefined : end);
  const first = lines[end];
  const headers = before.flatMap((line) => (line.kind === 'header' ? [line.split] : []));
  const isInSameRow = first?.kind === 'row' && first.split.row.table.columns === 'sequence';
  return isInSameRow ? [...headers, { ...first.split, labels: first.found.before }] : headers;
}

/** Where the heading over the organisations stands before 自然人, all columns are others than they seem. */
function earlyOrganizations(cells: readonly Cell[]): readonly Cell[] {
  const person = cells.findIndex(({ text }) => isLabel(text, 'applicant', applicants[0]?.id));
  return cells
    .slice(0, Math.max(0, person))
    .filter(({ text }) => isLabel(text, 'frame', organizationsLabel));
}

/**
 * Read row by row, 总计 comes before the kinds of organisations, which are one level lower; but never before 自然人: then
 * nothing tells whether it is the first column or the last.
 */
function inReadingOrder(labels: readonly ColumnLabel[]): readonly ColumnLabel[] {
  const total = labels.findIndex(({ id }) => id === applicantsTotal.id);
  const person = labels.findIndex(({ id }) => id === applicants[0]?.id);
  return total > person ? labels.filter((_, index) => index !== total) : labels;
}

/** A column of its own (小计, 占比) would move all the others. */
function unknownColumn(
  headers: readonly SplitRow[],
  ranges: readonly ColumnRange[],
  data: readonly SplitRow[],
): ImportFinding | undefined {
  // Without positions only the corner, in the first column, may say what it likes.
  const start = Math.min(...ranges.map((range) => range.start), ranges.length === 0 ? 1 : Infinity);
  for (const { labels } of headers) {
    const cell = labels.find(
      ({ column, text }) =>
        column >= start && readLabel(text).length === 0 && !isBlankBehind(column, ranges, data),
    );
    if (cell !== undefined) {
      return refusal(
        `表头里的${quoted(cell.text)}不是官方格式的列；多出来的列请删去，名称不全的请补全`,
        cell.place,
      );
    }
  }
  return undefined;
}

/** 备注 behind the last column, with nothing in it. */
function isBlankBehind(
  column: number,
  ranges: readonly ColumnRange[],
  data: readonly SplitRow[],
): boolean {
  const last = ranges.at(-1);
  return (
    last !== undefined &&
    column >= last.end &&
    data.every(({ row }) =>
      row.cells.every((cell) => cell.column < column || cell.text.trim() === ''),
    )
  );
}

/** Fields are counted, not seen: their header is believed only if all rows are as wide and none begins elsewhere. */
function fieldsAgree(
  headers: readonly SplitRow[],
  data: readonly SplitRow[],
  ranges: readonly ColumnRange[],
): boolean {
  const start = ranges[0]?.start ?? 0;
  return (
    ranges.every((range, index) => range.start === start + index) &&
    areOfOneWidth([...headers, ...data]) &&
    [...firstsOfComplete(data, official.length)].every((first) => first === start)
  );
}
