/** A published table: what its columns hold, which of them tell its rows apart, and which name rows of other tables. */
import { dataPaths } from '../addresses.ts';
import { agencyColumns } from '../columns/agency-columns.ts';
import type { Column } from '../columns/column.ts';
import { figureColumns, reportFigureColumns } from '../columns/figure-columns.ts';
import { reportColumns } from '../columns/report-columns.ts';
import { disclosureColumns, disputesColumns, requestsColumns } from '../columns/table-columns.ts';

export interface TableDescription {
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

export interface ForeignKey {
  readonly columns: readonly string[];
  /** Of the other table, on the site. */
  readonly path: string;
  readonly references: readonly string[];
}

const toReport: ForeignKey = {
  columns: ['agency', 'year'],
  path: dataPaths.reportsTable,
  references: ['agency', 'year'],
};

export const agenciesTable: TableDescription = {
  columns: agencyColumns,
  primaryKey: ['agency'],
  foreignKeys: ['parent', 'successor'].map((name) => ({
    columns: [name],
    path: dataPaths.agencies,
    references: ['agency'],
  })),
};

export const reportsTable: TableDescription = {
  columns: reportColumns,
  primaryKey: ['agency', 'year'],
  foreignKeys: [{ columns: ['agency'], path: dataPaths.agencies, references: ['agency'] }],
};

export const figuresTable = ofReports(figureColumns, 'figure');
export const requestsTable = ofReports(requestsColumns, 'row');
export const disputesTable = ofReports(disputesColumns, 'procedure');
export const disclosureTables = {
  '2019': ofReports(disclosureColumns('2019')),
  '2021': ofReports(disclosureColumns('2021')),
} as const;

/** Of one report, beside its page. */
export const reportFiguresTable: TableDescription = {
  columns: reportFigureColumns,
  primaryKey: ['figure'],
  foreignKeys: [],
};

function ofReports(columns: readonly Column[], ...key: string[]): TableDescription {
  return { columns, primaryKey: ['agency', 'year', ...key], foreignKeys: [toReport] };
}
