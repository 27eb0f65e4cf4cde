import { groupReports, splitByText, type Group, type PartLimits } from './group-reports.ts';
import type { PlacedReport, SearchedReport } from './searched-report.ts';

/** The parts of a column's index, the newest first, as far as all texts of a part are known to `textOf`. */
export function partsOf<Report extends PlacedReport>(
  column: readonly Report[],
  textOf: (report: Report) => SearchedReport | undefined,
  limits: PartLimits,
): Group<SearchedReport>[] {
  return groupReports(column, limits).flatMap(({ name, reports }) => {
    const known = reports.map(textOf).filter((report) => report !== undefined);
    return known.length < reports.length ? [] : splitByText({ name, reports: known }, limits);
  });
}
