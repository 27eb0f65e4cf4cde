/** Which reports of governments have a page beside the sum of their members', and where it is. */
import type { ReportAddress } from '../../core/register/report-address.ts';
import type { Archive } from '../archive.ts';
import type { Link } from '../page-frame.ts';
import { href, paths } from '../urls.ts';

export const membersLabel = '与所属机关之和';

/** Undefined where there is no such page. */
export function membersPageOf(archive: Archive, { agency, year }: ReportAddress): Link | undefined {
  return hasMembers(archive, { agency, year })
    ? { label: membersLabel, href: href(paths.reportMembers(agency, year)) }
    : undefined;
}

export function membersAddresses(archive: Archive): readonly ReportAddress[] {
  return archive.reports.filter((entry) => hasMembers(archive, entry));
}

/** One of the members has a report of the year. */
function hasMembers(archive: Archive, { agency, year }: ReportAddress): boolean {
  const entry = archive.report(agency, year);
  if (entry === undefined || archive.agency(agency)?.kind !== '政府') return false;
  return archive.surroundings(entry).members.some(({ neighbour }) => neighbour !== undefined);
}
