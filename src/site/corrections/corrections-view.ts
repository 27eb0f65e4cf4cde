/** The list of all corrections: on one page while they are few, by year where there are many. */
import type { Archive } from '../archive.ts';
import type { Link } from '../page-frame.ts';
import { href, paths } from '../urls.ts';
import {
  correctionEntry,
  correctionGroups,
  type CorrectionEntry,
  type CorrectionGroup,
} from './correction-entry.ts';

export interface CorrectionsView {
  /** Undefined on the page of the newest, of whatever year. */
  readonly year: number | undefined;
  readonly entries: readonly CorrectionEntry[];
  /** Of corrections, and of reports that have any. */
  readonly total: { readonly corrections: number; readonly reports: number };
  /** Pages by year, where not all are on one page; newest first. */
  readonly years: readonly CorrectionYear[];
  /** Of the same year: nearer to now, and further back. */
  readonly newer: Link | undefined;
  readonly older: Link | undefined;
}

export interface CorrectionYear {
  readonly year: number;
  readonly href: string;
  readonly count: number;
}

/** What one can read through, and what weighs no more than a report. */
const mostOnPage = 20;

/** The newest. */
export function correctionsView(archive: Archive): CorrectionsView {
  const groups = groupsOf(archive);
  return {
    ...viewOf(archive, groups, groups.slice(0, mostOnPage)),
    year: undefined,
    newer: undefined,
    older: undefined,
  };
}

export interface CorrectionsPart {
  readonly year: number;
  /** 1 holds the newest. */
  readonly part: number;
}

/** None where the one page holds all. */
export function correctionsParts(archive: Archive): readonly CorrectionsPart[] {
  const groups = groupsOf(archive);
  if (groups.length <= mostOnPage) return [];
  return [...byYear(groups)].flatMap(([year, all]) =>
    Array.from({ length: Math.ceil(all.length / mostOnPage) }, (_, at) => ({
      year,
      part: at + 1,
    })),
  );
}

export function correctionsOfYear(
  archive: Archive,
  { year, part }: CorrectionsPart,
): CorrectionsView {
  const groups = groupsOf(archive);
  const all = byYear(groups).get(year) ?? [];
  const start = (part - 1) * mostOnPage;
  const link = (label: string, other: number) => ({
    label,
    href: href(paths.correctionsOf(year, other)),
  });
  return {
    ...viewOf(archive, groups, all.slice(start, start + mostOnPage)),
    year,
    newer: part > 1 ? link('较新的更正', part - 1) : undefined,
    older: start + mostOnPage < all.length ? link('较早的更正', part + 1) : undefined,
  };
}

function viewOf(
  archive: Archive,
  groups: readonly CorrectionGroup[],
  shown: readonly CorrectionGroup[],
): Pick<CorrectionsView, 'entries' | 'total' | 'years'> {
  const years = groups.length <= mostOnPage ? [] : [...byYear(groups)];
  return {
    entries: shown.map((group) => correctionEntry(archive, group)),
    total: {
      corrections: groups.reduce((sum, { corrections }) => sum + corrections.length, 0),
      reports: new Set(groups.map(({ entry }) => entry)).size,
    },
    years: years.map(([year, all]) => ({
      year,
      href: href(paths.correctionsOf(year, 1)),
      count: all.reduce((sum, { corrections }) => sum + corrections.length, 0),
    })),
  };
}

function byYear(
  groups: readonly CorrectionGroup[],
): ReadonlyMap<number, readonly CorrectionGroup[]> {
  return Map.groupBy(groups, ({ date }) => Number(date.slice(0, 4)));
}

const known = new WeakMap<Archive, readonly CorrectionGroup[]>();

/** Every page of a large column asks for them. */
function groupsOf(archive: Archive): readonly CorrectionGroup[] {
  const groups = known.get(archive) ?? correctionGroups(archive);
  known.set(archive, groups);
  return groups;
}
