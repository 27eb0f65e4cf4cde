/** The files of the column that hold reports and their figures: those of core/open-data/catalogue. */
import { dataPaths } from '../../core/open-data/addresses.ts';
import { extentOf, fitsArchive, fitsWorkbook } from '../../core/open-data/catalogue/extent.ts';
import type { Archive } from '../../site/archive.ts';
import type { DataFile } from '../data-file.ts';
import { publishedReports, type PublishedReport } from '../published-reports.ts';
import { archiveFile } from './archive/archive-file.ts';
import { reportsList } from './reports-list.ts';
import { figuresFile, tableFiles } from './table-files.ts';
import { yearKey } from './year-key.ts';
import { workbookFile } from './workbook/workbook-file.ts';

/** `described`: the files that describe these; what is packed holds some of them too. */
export function columnDownloads(
  archive: Archive,
  described: readonly DataFile[],
): readonly DataFile[] {
  const reports = publishedReports(archive);
  const { years } = extentOf(reports.map(({ report }) => report));
  return [
    // Before those of all years, which may take from them.
    ...years.flatMap(({ year }) => filesOfYear(archive, reports, year)),
    reportsList(archive, reports),
    ...tableFiles(archive, reports),
    figuresFile(dataPaths.figures, reports),
    ...(fitsWorkbook(reports.length) ? [workbookFile(dataPaths.workbook, archive, reports)] : []),
    ...(fitsArchive(reports.length)
      ? [archiveFile(archive, reports, { path: dataPaths.archive, described })]
      : []),
  ];
}

/** Most of them are of years in which nothing changes any more: each is kept from build to build. */
function filesOfYear(
  archive: Archive,
  all: readonly PublishedReport[],
  year: number,
): readonly DataFile[] {
  const reports = all.filter(({ report }) => report.year === year);
  const key = yearKey(archive, reports, year);
  return [
    figuresFile(dataPaths.figuresOfYear(year), reports),
    ...(fitsWorkbook(reports.length)
      ? [workbookFile(dataPaths.workbookOfYear(year), archive, reports, year)]
      : []),
    ...(fitsArchive(reports.length)
      ? [archiveFile(archive, reports, { path: dataPaths.archiveOfYear(year), year })]
      : []),
  ].map((file): DataFile => ({ ...file, key }));
}
