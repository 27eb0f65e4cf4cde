/** One entry of the list of corrections: what the body says was corrected, and what the site sees changed. */
import type { EarlierVersion } from '../../core/checking/earlier/earlier-version.ts';
import type { Correction, Report } from '../../core/report/report.ts';
import type { Archive, ArchivedReport } from '../archive.ts';
import type { Link } from '../page-frame.ts';
import { href, paths } from '../urls.ts';
import { newestFirst } from './correction-notes.ts';
import { differences, type Differences } from './differences/differences.ts';

/** Corrections of one report that came together, or one alone. */
export interface CorrectionGroup {
  readonly entry: ArchivedReport;
  /** Newest first. */
  readonly corrections: readonly Correction[];
  /** Of the newest. */
  readonly date: string;
  readonly before: EarlierVersion | undefined;
}

export interface CorrectionEntry {
  /** Anchor. */
  readonly id: string;
  readonly date: string;
  readonly name: string;
  readonly report: Link;
  readonly corrections: readonly Correction[];
  /** The version before, where one is kept. */
  readonly beforeHref: string | undefined;
  readonly differences: Differences | undefined;
  /** Why there are none to show. */
  readonly reason: string | undefined;
}

/** Newest first. */
export function correctionGroups(archive: Archive): readonly CorrectionGroup[] {
  return newestFirst(archive.reports.flatMap((entry) => groupsOf(archive, entry)));
}

function groupsOf(archive: Archive, entry: ArchivedReport): CorrectionGroup[] {
  const { corrections } = entry.report;
  if (corrections.length === 0) return [];
  const versions = archive.earlierVersions(entry);
  const together = versions.map((before) => group(entry, before.replacedBy, before));
  const known = new Set(versions.flatMap(({ replacedBy }) => replacedBy));
  const alone = corrections
    .filter((correction) => !known.has(correction))
    .map((correction) => group(entry, [correction], undefined));
  return [...together, ...alone];
}

function group(
  entry: ArchivedReport,
  all: readonly Correction[],
  before: EarlierVersion | undefined,
): CorrectionGroup {
  const corrections = newestFirst(all);
  return { entry, corrections, date: corrections[0]?.date ?? '', before };
}

export function correctionEntry(
  archive: Archive,
  { entry, corrections, date, before }: CorrectionGroup,
): CorrectionEntry {
  const { agency, year, report } = entry;
  const position =
    before?.number ?? `at-${String(report.corrections.indexOf(corrections[0] ?? none))}`;
  return {
    id: `${agency}-${String(year)}-${String(position)}`,
    date,
    name: report.agencyName,
    report: { label: `${String(year)}年报告`, href: href(paths.report(agency, year)) },
    corrections,
    beforeHref: before && href(paths.reportVersion(agency, year, before.number)),
    ...changesSince(archive, entry, before),
  };
}

const none: Correction = { date: '', text: '' };

function changesSince(
  archive: Archive,
  entry: ArchivedReport,
  before: EarlierVersion | undefined,
): Pick<CorrectionEntry, 'differences' | 'reason'> {
  if (before === undefined) return { differences: undefined, reason: '更正前的文本不在版本库中。' };
  const after = versionAfter(archive, entry, before);
  if (before.shown.kind === 'withheld') {
    return { differences: undefined, reason: '更正前的文本载有个人信息，不再展示。' };
  }
  if (after?.shown.kind === 'withheld') {
    return { differences: undefined, reason: '这次更正后的文本载有个人信息，不再展示。' };
  }
  const was = reportIn(before);
  const is = after === undefined ? entry.report : reportIn(after);
  if (was === undefined || is === undefined) {
    return { differences: undefined, reason: '版本的写法不同，没有逐项比较，请对照两个版本。' };
  }
  return { differences: differences(was, is), reason: undefined };
}

/** The version that took the place of this one and was corrected again; undefined where that is the present report. */
function versionAfter(
  archive: Archive,
  entry: ArchivedReport,
  before: EarlierVersion,
): EarlierVersion | undefined {
  const versions = archive.earlierVersions(entry);
  return versions[versions.indexOf(before) - 1];
}

function reportIn({ shown }: EarlierVersion): Report | undefined {
  return shown.kind === 'report' ? shown.report : undefined;
}
