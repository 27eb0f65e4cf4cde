/** The list of all corrections: on one page while they are few, by year where there are many. */
import type { Archive } from '../archive.ts';
import { feedHelp } from '../changes/feeds.ts';
import { unexplainedChanges } from '../changes/unexplained-changes.ts';
import type { Link } from '../page-frame.ts';
import { href, paths } from '../urls.ts';
import {
  correctionEntry,
  correctionGroups,
  type CorrectionEntry,
  type CorrectionGroup,
} from './correction-entry.ts';
import { newestPage, pageOfPart, partsOf, type DatedPage, type DatedPart } from './dated-pages.ts';

export interface CorrectionsView {
  /** Undefined on the page of the newest, of whatever year. */
  readonly year: number | undefined;
  readonly entries: readonly CorrectionEntry[];
  /** Of corrections, and of reports that have any. */
  readonly total: { readonly corrections: number; readonly reports: number };
  /** Pages by year, where not all are on one page; newest first. */
  readonly years: readonly YearCount[];
  /** Of the same year: nearer to now, and further back. */
  readonly newer: Link | undefined;
  readonly older: Link | undefined;
  /** How many changes have no correction; they have a page of their own. */
  readonly unexplained: number;
  /** How to be told of new ones, where one can be. */
  readonly feedHelp: Link | undefined;
}

export interface YearCount {
  readonly year: number;
  readonly href: string;
  readonly count: number;
}

/** The newest. */
export function correctionsView(archive: Archive): CorrectionsView {
  return viewOf(archive, newestPage(groupsOf(archive)));
}

/** None where the one page holds all. */
export function correctionsParts(archive: Archive): readonly DatedPart[] {
  return partsOf(groupsOf(archive));
}

export function correctionsOfYear(archive: Archive, part: DatedPart): CorrectionsView {
  return viewOf(archive, pageOfPart(groupsOf(archive), part));
}

function viewOf(
  archive: Archive,
  { year, shown, years, newer, older }: DatedPage<CorrectionGroup>,
): CorrectionsView {
  const groups = groupsOf(archive);
  const link = (label: string, part: number | undefined) =>
    part === undefined || year === undefined
      ? undefined
      : { label, href: href(paths.correctionsOf(year, part)) };
  return {
    year,
    entries: shown.map((group) => correctionEntry(archive, group)),
    total: {
      corrections: countOf(groups),
      reports: new Set(groups.map(({ entry }) => entry)).size,
    },
    years: years.map((each) => ({
      year: each.year,
      href: href(paths.correctionsOf(each.year, 1)),
      count: countOf(each.all),
    })),
    newer: link('较新的更正', newer),
    older: link('较早的更正', older),
    unexplained: unexplainedChanges(archive).length,
    feedHelp: feedHelp(archive),
  };
}

function countOf(groups: readonly CorrectionGroup[]): number {
  return groups.reduce((sum, { corrections }) => sum + corrections.length, 0);
}

const known = new WeakMap<Archive, readonly CorrectionGroup[]>();

/** Every page of a large column asks for them. */
function groupsOf(archive: Archive): readonly CorrectionGroup[] {
  const groups = known.get(archive) ?? correctionGroups(archive);
  known.set(archive, groups);
  return groups;
}
