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
 * Reports that one workbook holds at most: a workbook is made in memory, whole. 5,000 reports are 125,000 rows of the
 * requests table, for which it takes some 600 MB; a program that opens it needs as much.
 */
export const mostReportsInWorkbook = 5000;

export function fitsWorkbook(reports: number): boolean {
  return reports > 0 && reports <= mostReportsInWorkbook;
}

/** A ZIP file names 65,535 files at most, and holds one for each report. */
export const mostReportsInArchive = 65_000;

export function fitsArchive(reports: number): boolean {
  return reports <= mostReportsInArchive;
}
