/** Every file that stands beside the pages. */
import type { Archive } from '../site/archive.ts';
import { columnDownloads } from './bulk/column-downloads.ts';
import { changeFiles } from './changes/change-files.ts';
import type { DataFile } from './data-file.ts';
import { descriptionFiles } from './descriptions/description-files.ts';
import { publishedReports, type PublishedReport } from './published-reports.ts';
import { downloadsOfReport } from './reports/report-downloads.ts';
import { documentOfReport } from './word/report-documents.ts';

/** Of the column as a whole, in the order in which they are written: what describes others comes after them. */
export function columnFiles(archive: Archive): readonly DataFile[] {
  const described = descriptionFiles(archive);
  return [...changeFiles(archive), ...columnDownloads(archive, described), ...described];
}

/** Of all reports. */
export function reportDataFiles(archive: Archive): readonly DataFile[] {
  return publishedReports(archive).flatMap((published) => dataFilesOfReport(archive, published));
}

/** Of one report, in its folder: its data, its tables, and itself as a document. */
export function dataFilesOfReport(
  archive: Archive,
  published: PublishedReport,
): readonly DataFile[] {
  return [...downloadsOfReport(archive, published), documentOfReport(archive, published)];
}
