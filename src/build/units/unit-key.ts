/**
 * What a unit follows from besides the code and the column as a whole (unit-base.ts). Everything that pages and files
 * of a report show must be in here: test/build/unit-key.test.ts changes content at random and compares.
 */
import type { Agency } from '../../core/register/agency.ts';
import { addressOf } from '../../core/register/report-address.ts';
import type { Archive, ArchivedReport } from '../../site/archive.ts';
import { digestOf } from '../../site/report-key.ts';

/** Letters, digits, hyphens and underscores. */
export function unitKey(archive: Archive, entry: ArchivedReport): string {
  const { agency: id, year } = entry;
  const agency = archive.agency(id);
  const { before, after } = archive.neighbours(entry);
  const around = archive.surroundings(entry);
  return digestOf([
    // The masthead leads to the newest year.
    archive.years[0],
    archive.keyOf(entry),
    agency && bodiesAround(archive, agency),
    agency && archive.standing(agency, year),
    [around.owedLastYear, around.dueOn],
    keyOfReport(archive, before),
    keyOfReport(archive, archive.report(id, year - 1)),
    after?.year,
    around.merged.map(({ agency: merged }) => bodyKey(archive, merged, year - 1)),
    around.members.map(({ agency: member }) => bodyKey(archive, member, year)),
    archive.earlierVersions(entry).map(({ number, holds, replacedBy, origin }) => {
      return [number, holds, replacedBy, origin];
    }),
  ]).slice(0, 22);
}

/** The bodies above it, and those that came together in it. */
export function bodiesAround(archive: Archive, agency: Agency): readonly Agency[] {
  const above: Agency[] = [];
  let next: Agency | undefined = agency;
  while (next !== undefined && !above.includes(next)) {
    above.push(next);
    next = next.parent === undefined ? undefined : archive.agency(next.parent);
  }
  const successor = agency.successor === undefined ? undefined : archive.agency(agency.successor);
  return [...above, ...archive.predecessors(agency.id), ...(successor ? [successor] : [])];
}

/** A body as it stands that year, with its report. */
function bodyKey(archive: Archive, agency: Agency, year: number): unknown {
  return [
    agency,
    archive.standing(agency, year),
    keyOfReport(archive, archive.report(agency.id, year)),
  ];
}

function keyOfReport(archive: Archive, entry: ArchivedReport | undefined): unknown {
  return entry && [addressOf(entry), archive.keyOf(entry)];
}
