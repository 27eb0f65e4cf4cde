/** The files of single years. */
import { publishedFiles } from '../../core/open-data/catalogue/catalogue.ts';
import { extentOf } from '../../core/open-data/catalogue/extent.ts';
import type { Measured } from '../../core/open-data/file-size.ts';
import type { Archive } from '../archive.ts';
import { fileLine, type FileLine } from './file-lines.ts';

export interface YearFiles {
  readonly year: number;
  readonly reports: number;
  readonly files: readonly FileLine[];
}

/** Newest first; a year without any report has no files. */
export function yearFiles(archive: Archive, measured: Measured): readonly YearFiles[] {
  const extent = extentOf(archive.reports.map(({ report }) => report));
  const files = publishedFiles(extent);
  return extent.years.map(({ year, reports }) => ({
    year,
    reports,
    files: files.filter((file) => file.year === year).map((file) => fileLine(file, measured)),
  }));
}
