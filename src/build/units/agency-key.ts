/** What the page of a body follows from besides the code and the column as a whole (unit-base.ts). */
import type { Agency } from '../../core/register/agency.ts';
import type { Archive, ArchivedReport } from '../../site/archive.ts';
import { feedLink } from '../../site/changes/feeds.ts';
import { digestOf } from '../../site/report-key.ts';
import { bodiesAround } from './unit-key.ts';

/**
 * Letters, digits, hyphens and underscores. `unitKeyOf`: of a report, from unit-key.ts; the members of a government and
 * their reports are in it.
 */
export function agencyKey(
  archive: Archive,
  agency: Agency,
  unitKeyOf: (entry: ArchivedReport) => string,
): string {
  return digestOf([
    archive.years.map((year) => [year, archive.standing(agency, year)]),
    bodiesAround(archive, agency),
    archive.reportsOf(agency.id).map((entry) => [entry.year, unitKeyOf(entry)]),
    feedLink(archive, agency)?.path,
  ]).slice(0, 22);
}
