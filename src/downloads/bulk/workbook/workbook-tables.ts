/** Which tables a workbook has, each with its columns and its rows. */
import { editions } from '../../../core/form/editions.ts';
import { extentOf } from '../../../core/open-data/catalogue/extent.ts';
import {
  agenciesTable,
  disclosureTables,
  disputesTable,
  reportsTable,
  requestsTable,
} from '../../../core/open-data/catalogue/table-description.ts';
import type { Column } from '../../../core/open-data/columns/column.ts';
import type { CsvCell } from '../../../core/open-data/csv.ts';
import { agencyRow, reportRow } from '../../../core/open-data/rows/list-rows.ts';
import {
  disclosureTableRow,
  disputeTableRows,
  requestTableRows,
} from '../../../core/open-data/rows/table-rows.ts';
import type { Archive } from '../../../site/archive.ts';
import type { PublishedReport } from '../../published-reports.ts';
import { pageOf } from '../table-files.ts';

export interface WorkbookTable {
  /** Of the sheet: at most 31 characters. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: Iterable<readonly CsvCell[]>;
}

export function workbookTables(
  archive: Archive,
  reports: readonly PublishedReport[],
): readonly WorkbookTable[] {
  const { editions: used } = extentOf(reports.map(({ report }) => report));
  return [
    {
      name: '报告',
      columns: reportsTable.columns,
      rows: reports.map((published) => reportRow(published, pageOf(archive, published))),
    },
    ...used.toReversed().map((edition) => ({
      name: `表二（${editions[edition].label}）`,
      columns: disclosureTables[edition].columns,
      rows: reports.filter(({ report }) => report.edition === edition).map(disclosureTableRow),
    })),
    { name: '表三', columns: requestsTable.columns, rows: eachOf(reports, requestTableRows) },
    { name: '表四', columns: disputesTable.columns, rows: eachOf(reports, disputeTableRows) },
    { name: '机关', columns: agenciesTable.columns, rows: archive.agencies.map(agencyRow) },
  ];
}

/** Made when they are written: those of all reports at once are many. */
function* eachOf(
  reports: readonly PublishedReport[],
  rowsOf: (published: PublishedReport) => readonly (readonly CsvCell[])[],
): Iterable<readonly CsvCell[]> {
  for (const published of reports) yield* rowsOf(published);
}
