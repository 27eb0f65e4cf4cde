/** Which reports make a part of the index together. */

/**
 * So many reports can be looked up in one go. A column that has no more is one part, in which every search finds
 * everything.
 */
export const mostInPart = 5000;

/** So much can be indexed in the memory of an ordinary machine: Pagefind takes 0.4 MB for 1,000 characters of text. */
const mostCharacters = 10_000_000;

export interface Group<Report> {
  /** Unique among the groups: all, 2024, 2024-1, 2024-1-2. */
  readonly name: string;
  readonly reports: readonly Report[];
}

/** `reports`: the newest first, and so are the groups. */
export function groupReports<Report extends { readonly year: number }>(
  reports: readonly Report[],
  most = mostInPart,
): Group<Report>[] {
  if (reports.length <= most) return [{ name: 'all', reports }];
  return byYear(reports).flatMap(({ name, reports: inYear }) => groupsOfYear(name, inYear, most));
}

/** A group whose texts are too long together is several: its years, and pieces of them. */
export function splitByText<Report extends { readonly year: number }>(
  group: Group<Report>,
  lengthOf: (report: Report) => number,
  most = mostCharacters,
): Group<Report>[] {
  const { name, reports } = group;
  if (reports.reduce((sum, report) => sum + lengthOf(report), 0) <= most) return [group];
  const years = byYear(reports);
  if (years.length > 1) return years.flatMap((year) => splitByText(year, lengthOf, most));
  const pieces: Report[][] = [];
  let room = 0;
  for (const report of reports) {
    room -= lengthOf(report);
    if (room < 0 || pieces.length === 0) {
      pieces.push([]);
      room = most - lengthOf(report);
    }
    pieces.at(-1)?.push(report);
  }
  return pieces.map((piece, at) => ({ name: `${name}-${String(at + 1)}`, reports: piece }));
}

function byYear<Report extends { readonly year: number }>(
  reports: readonly Report[],
): Group<Report>[] {
  const years = Map.groupBy(reports, ({ year }) => year);
  return Array.from(years, ([year, inYear]) => ({ name: String(year), reports: inYear }));
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
