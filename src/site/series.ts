/** One indicator of a body over the years. */
import { currentEdition } from '../core/form/editions.ts';
import type { ArchivedReport } from './archive.ts';
import type { Indicator } from './indicators.ts';

export interface SeriesPoint {
  readonly year: number;
  /** Undefined where the figure was not reported, or the report isn't there. */
  readonly count: number | undefined;
  /** The body owed a report and there is none. */
  readonly isMissing: boolean;
  /** The body filed a slash. */
  readonly isSlash: boolean;
}

export interface Series {
  readonly id: string;
  readonly label: string;
  /** From the earliest year on, without gaps. */
  readonly points: readonly SeriesPoint[];
}

/** `reports` by year; `years` ascending; `missing` the years of which a report is owed and not there. */
export function seriesOf(
  { id, label, count, isSlash }: Indicator,
  years: readonly number[],
  reports: ReadonlyMap<number, ArchivedReport>,
  missing: ReadonlySet<number>,
): Series {
  return {
    id,
    label,
    points: years.map((year) => {
      const entry = reports.get(year);
      return {
        year,
        count: entry && count(entry.report),
        isMissing: missing.has(year),
        isSlash: entry !== undefined && isSlash(entry.report),
      };
    }),
  };
}

/** The first year on the edition that is in force, where an earlier one is among the reports too. */
export function editionChange(reports: readonly ArchivedReport[]): number | undefined {
  const latest = reports
    .filter(({ report }) => report.edition === currentEdition.id)
    .map(({ year }) => year);
  if (latest.length === 0 || latest.length === reports.length) return undefined;
  return Math.min(...latest);
}
