/** Every file that stands beside the pages. */
import type { Archive } from '../site/archive.ts';
import { columnDownloads } from './bulk/column-downloads.ts';
import { changeFiles } from './changes/change-files.ts';
import type { DataFile } from './data-file.ts';
import { descriptionFiles } from './descriptions/description-files.ts';
import { reportDownloads } from './reports/report-downloads.ts';
import { reportDocuments } from './word/report-documents.ts';

/** Of the column as a whole, in the order in which they are written: what describes others comes after them. */
export function columnFiles(archive: Archive): readonly DataFile[] {
  const described = descriptionFiles(archive);
  return [...changeFiles(archive), ...columnDownloads(archive, described), ...described];
}

/** Of each report. */
export function reportDataFiles(archive: Archive): readonly DataFile[] {
  return [...reportDownloads(archive), ...reportDocuments(archive)];
}
