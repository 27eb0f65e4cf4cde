/** Which reports make a part of the index together. */

/**
 * So many reports can be indexed in the memory of an ordinary machine (0.4 MB for 1,000 characters of text) and looked up
 * in one go. A column that has no more is one part, in which every search finds everything.
 */
export const mostInPart = 5000;

export interface Group<Report> {
  /** Unique among the groups: all, 2024, 2024-1. */
  readonly name: string;
  readonly reports: readonly Report[];
}

/** `reports`: the newest first, and so are the groups. */
export function groupReports<Report extends { readonly year: number }>(
  reports: readonly Report[],
  most = mostInPart,
): Group<Report>[] {
  if (reports.length <= most) return [{ name: 'all', reports }];
  const byYear = Map.groupBy(reports, ({ year }) => year);
  return [...byYear].flatMap(([year, inYear]) => groupsOfYear(String(year), inYear, most));
}

function groupsOfYear<Report>(
  year: string,
  reports: readonly Report[],
  most: number,
): Group<Report>[] {
  if (reports.length <= most) return [{ name: year, reports }];
  const count = Math.ceil(reports.length / most);
  return Array.from({ length: count }, (_, at) => ({
    name: `${year}-${String(at + 1)}`,
    reports: reports.slice(at * most, (at + 1) * most),
  }));
}
