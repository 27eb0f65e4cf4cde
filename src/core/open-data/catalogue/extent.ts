/** How much a column holds: it decides which files there are. */
import type { EditionId } from '../../form/editions.ts';

export interface Extent {
  readonly reports: number;
  /** Those of which there is a report, newest first. */
  readonly years: readonly { readonly year: number; readonly reports: number }[];
  /** Those that were used, oldest first. */
  readonly editions: readonly EditionId[];
}

export function extentOf(
  reports: readonly { readonly year: number; readonly edition: EditionId }[],
): Extent {
  const byYear = Map.groupBy(reports, ({ year }) => year);
  return {
    reports: reports.length,
    years: [...byYear]
      .map(([year, ofYear]) => ({ year, reports: ofYear.length }))
      .sort((a, b) => b.year - a.year),
    editions: [...new Set(reports.map(({ edition }) => edition))].sort(),
  };
}

/**
 * Reports that one workbook holds at most. A sheet ends at 1,048,576 rows, and a report has up to 25 in the table of
 * requests; programs that open half a million rows are slow already.
 */
export const mostReportsInWorkbook = 20_000;

export function fitsWorkbook(reports: number): boolean {
  return reports > 0 && reports <= mostReportsInWorkbook;
}

/** A ZIP file names 65,535 files at most, and holds one for each report. */
export const mostReportsInArchive = 65_000;

export function fitsArchive(reports: number): boolean {
  return reports <= mostReportsInArchive;
}
