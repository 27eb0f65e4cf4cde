/** Rows of the requests table whose figures do not begin below their heading: the five ways of the first test data. */
import { applicantColumns } from '../../../../src/core/form/applicants.ts';
import { requestRows } from '../../../../src/core/form/request-rows.ts';
import type { Grid, GridCell, GridRow } from '../printed.ts';
import { gridFields } from './grid-fields.ts';

/** Fields at which a row begins. */
interface Begin {
  readonly group?: number;
  readonly label: number;
  readonly values: number;
}

export interface Shift {
  /** Rows that differ from what is usual for their depth, by id. */
  readonly rows: Readonly<Record<string, Begin>>;
  /** How many fields a line has at least. */
  readonly fields: number;
  /** Stand before the row. */
  readonly blankLines: readonly string[];
  /** 总计 of the header stands in the third line in place of the first. */
  readonly lateTotal?: boolean;
}

export type ShiftName = 'a' | 'b' | 'c' | 'd' | 'e';

export const shifts: Readonly<Record<ShiftName, Shift>> = {
  a: {
    rows: {
      'closedOtherwise.otherReason': { label: 0, values: 2 },
      resolved: { label: 0, values: 1 },
    },
    fields: 10,
    blankLines: [],
  },
  b: {
    rows: { resolved: { label: 2, values: 3 }, carriedForward: { label: 0, values: 3 } },
    fields: 10,
    blankLines: ['withheld.threatToSecurityOrStability'],
  },
  c: {
    rows: {
      'declined.confirmationOrReissue': { label: 0, values: 2 },
      'closedOtherwise.clarificationOverdue': { group: 0, label: 1, values: 2 },
      'closedOtherwise.feeUnpaid': { label: 1, values: 2 },
      'closedOtherwise.otherReason': { label: 1, values: 2 },
      resolved: { label: 0, values: 1 },
    },
    fields: 10,
    blankLines: [],
  },
  d: {
    rows: {
      resolved: { label: 1, values: 3 },
      carriedForward: { label: 0, values: 1 },
    },
    fields: 0,
    blankLines: ['withheld.prohibitedByLaw', 'carriedForward'],
    lateTotal: true,
  },
  e: {
    rows: {
      'closedOtherwise.otherReason': { label: 0, values: 2 },
      resolved: { label: 0, values: 2 },
    },
    fields: 10,
    blankLines: [],
  },
};

const usual: readonly Begin[] = [
  { label: 0, values: 2 },
  { label: 1, values: 2 },
  { group: 1, label: 2, values: 3 },
];

export function shiftedRows(grid: Grid, shift: Shift): readonly (readonly string[])[] {
  if (grid.name === 'disputes') {
    return gridFields(grid);
  }
  if (grid.name === 'disclosure') {
    return grid.rows.map(({ cells }) =>
      padded(
        cells.map(({ text }) => text),
        grid.columns - lostFields(cells, grid.columns),
      ),
    );
  }
  return grid.rows.flatMap((row, index) => {
    const fields = row.id === undefined ? header(row, index, shift) : dataRow(row, shift);
    const values = row.cells.filter(({ role }) => role === 'value').length;
    // A row that lost a figure lost its field too.
    const lost = row.id === undefined ? 0 : applicantColumns.length - values;
    const isCut = row.id !== undefined && shift.blankLines.includes(row.id);
    return [...(isCut ? [[]] : []), padded(fields, shift.fields - lost)];
  });
}

function lostFields(cells: readonly GridCell[], columns: number): number {
  return columns - cells.reduce((sum, { width }) => sum + width, 0);
}

function header({ cells }: GridRow, index: number, { lateTotal = false }: Shift): string[] {
  const texts = cells.map(({ text }) => text);
  if (index === 0) {
    const [corner = '', over = ''] = texts;
    return [corner, '', over, '', '', '', '', '', ...(lateTotal ? [] : ['总计'])];
  }
  if (index === 1) {
    const [person = '', organizations = '', total = ''] = texts;
    return ['', '', person, organizations, '', '', '', '', ...(lateTotal ? [total] : [])];
  }
  return ['', '', '', ...texts];
}

function dataRow({ id = '', cells }: GridRow, { rows }: Shift): string[] {
  const begin = rows[id] ?? usual[depthOf(id) - 1] ?? { label: 0, values: 2 };
  const fields: string[] = [];
  let next = begin.values;
  for (const { role, text } of cells) {
    if (role === 'outer') fields[0] = text;
    if (role === 'group') fields[begin.group ?? 1] = text;
    if (role === 'label') fields[begin.label] = text;
    if (role === 'value') {
      fields[next] = text;
      next += 1;
    }
  }
  return Array.from(fields, (field: string | undefined) => field ?? '');
}

function depthOf(id: string): number {
  const [row] = requestRows('2021').filter(({ row }) => row.id === id);
  // （六）其他处理 of the trial form is a row of the second level.
  return row === undefined ? 2 : row.groups.length + 1;
}

function padded(fields: readonly string[], length: number): readonly string[] {
  return [...fields, ...new Array<string>(Math.max(0, length - fields.length)).fill('')];
}
