/** How a government's reports stand to the sums of its members', a line a year: newest first. */
import { coverageOf } from '../../core/rollup/coverage.ts';
import type { Archive } from '../archive.ts';
import { href, paths } from '../urls.ts';
import { compareMembers } from './compare-members.ts';
import { tallyOf, type Tally } from './tally.ts';

export interface MembersYear extends Tally {
  readonly year: number;
  readonly href: string;
  readonly due: number;
  readonly reported: number;
}

/** None for a body that is no government. */
export function membersYears(archive: Archive, agency: string): readonly MembersYear[] {
  return archive.reportsOf(agency).flatMap((entry) => {
    const comparison = compareMembers(archive, entry);
    if (comparison === undefined) return [];
    const { year } = entry;
    const { due, reported } = coverageOf(comparison.rollup.members, comparison.rollup.edition);
    const address = href(paths.reportMembers(agency, year));
    return [{ year, href: address, due, reported, ...tallyOf(comparison) }];
  });
}
