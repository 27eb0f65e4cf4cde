/** The tables of many reports as CSV, a report at a time: a million rows are never held at once. */
import { addressFrom } from '../../core/open-data/address-from.ts';
import { dataPaths } from '../../core/open-data/addresses.ts';
import type { TableDescription } from '../../core/open-data/catalogue/table-description.ts';
import {
  agenciesTable,
  disclosureTables,
  disputesTable,
  figuresTable,
  reportsTable,
  requestsTable,
} from '../../core/open-data/catalogue/table-description.ts';
import { extentOf } from '../../core/open-data/catalogue/extent.ts';
import { byteOrderMark, csvRow } from '../../core/open-data/csv.ts';
import { figureLines } from '../../core/open-data/rows/figure-lines.ts';
import { agencyRow, reportRow } from '../../core/open-data/rows/list-rows.ts';
import {
  disclosureTableRow,
  disputeTableRows,
  requestTableRows,
} from '../../core/open-data/rows/table-rows.ts';
import type { Archive } from '../../site/archive.ts';
import { paths } from '../../site/urls.ts';
import type { DataFile } from '../data-file.ts';
import type { PublishedReport } from '../published-reports.ts';

/** Of these reports, at the addresses where the tables of all of them stand; without the figures. */
export function tableFiles(
  archive: Archive,
  reports: readonly PublishedReport[],
): readonly DataFile[] {
  return [
    file(dataPaths.reportsTable, reportsTable, reports, (published) =>
      csvRow(reportRow(published, pageOf(archive, published))),
    ),
    file(dataPaths.agencies, agenciesTable, archive.agencies, (agency) =>
      csvRow(agencyRow(agency)),
    ),
    ...extentOf(reports.map(({ report }) => report)).editions.map((edition) =>
      file(
        dataPaths.table(`proactive-disclosure-${edition}`),
        disclosureTables[edition],
        reports.filter(({ report }) => report.edition === edition),
        (published) => csvRow(disclosureTableRow(published)),
      ),
    ),
    file(dataPaths.table('requests'), requestsTable, reports, (published) =>
      requestTableRows(published).map(csvRow).join(''),
    ),
    file(dataPaths.table('disputes'), disputesTable, reports, (published) =>
      disputeTableRows(published).map(csvRow).join(''),
    ),
  ];
}

export function figuresFile(path: string, reports: readonly PublishedReport[]): DataFile {
  return file(path, figuresTable, reports, figureLines);
}

/** Of the page of a report, from the table of reports. */
export function pageOf({ site }: Archive, { report }: PublishedReport): string {
  const page = paths.report(report.agency, report.year);
  return addressFrom(site.url, dataPaths.reportsTable, page);
}

function file<Item>(
  path: string,
  { columns }: TableDescription,
  items: readonly Item[],
  lines: (item: Item) => string,
): DataFile {
  return {
    path,
    content: function* () {
      yield byteOrderMark + csvRow(columns.map(({ name }) => name));
      for (const item of items) yield lines(item);
    },
  };
}
