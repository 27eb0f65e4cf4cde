/** Everything that the page of a government's report beside the sum of its members' shows. */
import { editions } from '../../core/form/editions.ts';
import { applicants } from '../../core/form/applicants.ts';
import { coverageOf } from '../../core/rollup/coverage.ts';
import type { Member } from '../../core/rollup/member.ts';
import { membersTotal } from '../../core/rules/years/members-total.ts';
import type { Archive, ArchivedReport } from '../archive.ts';
import type { Link } from '../page-frame.ts';
import { isForReaders } from '../remarks.ts';
import { href, paths, ruleHref } from '../urls.ts';
import { compareMembers, type MembersComparison } from './compare-members.ts';
import {
  applicantLines,
  totalLines,
  type ApplicantLine,
  type FigureLines,
} from './figure-lines.ts';
import { sharesTables, type SharesTable } from './members-shares.ts';
import { tallyOf, type Tally } from './tally.ts';

export interface MembersView {
  /** Name of the government, and year. */
  readonly name: string;
  readonly year: number;
  readonly reportHref: string;
  readonly ruleHref: string;
  readonly coverage: CoverageFacts;
  readonly tally: Tally;
  /** The government's own reasons for what differs. */
  readonly statements: readonly string[];
  /** 本级, 乡镇街道, 下级政府, as far as there are any; none where there is only one. */
  readonly groups: readonly string[];
  readonly totals: readonly FigureLines[];
  /** In what the figures are counted. */
  readonly unit: string;
  /** Labels of the kinds of applicant. */
  readonly applicants: readonly string[];
  readonly byApplicant: readonly ApplicantLine[];
  readonly shares: readonly SharesTable[];
}

export interface CoverageFacts {
  readonly due: number;
  readonly reported: number;
  readonly groups: readonly {
    readonly label: string;
    readonly due: number;
    readonly reported: number;
  }[];
  readonly missing: readonly Link[];
  /** With the form on which they reported. */
  readonly otherForm: readonly Link[];
  /** With how many figures of the sum they leave open. */
  readonly open: readonly Link[];
  /** Their own reports have findings that readers are told. */
  readonly remarked: readonly Link[];
}

export function membersView(archive: Archive, entry: ArchivedReport): MembersView | undefined {
  const comparison = compareMembers(archive, entry);
  if (comparison === undefined) return undefined;
  const { report, agency, year } = entry;
  const { groups } = comparison.rollup;
  const isDivided = groups.length > 1;
  return {
    name: report.agencyName,
    year,
    reportHref: href(paths.report(agency, year)),
    ruleHref: ruleHref(membersTotal.id),
    coverage: coverageFacts(archive, comparison, year),
    tally: tallyOf(comparison),
    statements: report.statements.flatMap(({ rule, reason }) =>
      rule === membersTotal.id ? [reason] : [],
    ),
    groups: isDivided ? groups.map(({ label }) => label) : [],
    totals: totalLines(comparison).map(({ lines, ...table }) => ({
      ...table,
      lines: isDivided ? lines : lines.map((line) => ({ ...line, groups: [] })),
    })),
    unit: unitOf(comparison),
    applicants: applicants.map(({ label }) => label),
    byApplicant: applicantLines(comparison),
    shares: sharesTables(comparison.rollup, year),
  };
}

/** Counts of the trial form are of projects too; its money carries its own unit. */
function unitOf({ figures }: MembersComparison): string {
  const hasFees = figures.some(({ rolled }) => rolled.definition.measure === 'amount');
  return hasFees ? '单位：件，收费为万元' : '单位：件、项';
}

function coverageFacts(
  archive: Archive,
  { rollup }: MembersComparison,
  year: number,
): CoverageFacts {
  const { members, groups, edition } = rollup;
  const { due, reported, missing, otherForm } = coverageOf(members, edition);
  const toReport = ({ agency }: Member, suffix = '') => ({
    label: `${agency.name}${suffix}`,
    href: href(paths.report(agency.id, year)),
  });
  return {
    due,
    reported,
    groups: groups.map(({ label, members: some }) => ({
      label,
      due: some.length,
      reported: some.filter(({ report }) => report !== undefined).length,
    })),
    missing: missing.map(({ agency: { id, name } }) => ({
      label: name,
      href: href(paths.agency(id)),
    })),
    otherForm: otherForm.flatMap((member) =>
      member.report === undefined
        ? []
        : [toReport(member, `（${editions[member.report.edition].label}）`)],
    ),
    open: [...openFigures(rollup)].map(([member, count]) =>
      toReport(member, `（${String(count)}个）`),
    ),
    remarked: members
      .filter(({ agency }) => isRemarked(archive.report(agency.id, year)))
      .map((member) => toReport(member)),
  };
}

/** How many figures each member on the form of the sum leaves open, of those that leave any. */
function openFigures({ figures }: MembersComparison['rollup']): ReadonlyMap<Member, number> {
  const counts = new Map<Member, number>();
  for (const { member, why } of figures.flatMap(({ all }) => all.gaps)) {
    if (why !== 'otherForm') counts.set(member, (counts.get(member) ?? 0) + 1);
  }
  return counts;
}

/** As its own page tells: what it explained, and what nobody has. */
function isRemarked(entry: ArchivedReport | undefined): boolean {
  if (entry === undefined) return false;
  return entry.acknowledged.length > 0 || entry.issues.some(isForReaders);
}
