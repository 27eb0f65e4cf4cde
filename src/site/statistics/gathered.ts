/** The reports of a column added up, year by year and kind by kind, in sets that can be added. */
import { additiveSets, type AdditiveSet } from '../../core/statistics/additive.ts';
import { addTotals, totalsOf, type Totals } from '../../core/statistics/totals.ts';
import { agencyKinds, type AgencyKind } from '../../core/register/agency.ts';
import { isDue } from '../../core/register/standing.ts';
import type { Archive } from '../archive.ts';

/** Reports together, and how many there should be. */
export interface Gathered {
  readonly totals: Totals;
  /** Ids of those whose reports they are. */
  readonly bodies: readonly string[];
  readonly due: number;
}

export interface GatheredSet {
  readonly set: AdditiveSet;
  /** Those of which any report is due in any year. */
  readonly kinds: readonly AgencyKind[];
  readonly ofYear: (year: number) => Gathered;
  readonly ofKind: (year: number, kind: AgencyKind) => Gathered;
}

const known = new WeakMap<Archive, readonly GatheredSet[]>();

/** Those sets of which there is a report. Asked again for the same archive, it counts nothing again. */
export function gatheredSets(archive: Archive): readonly GatheredSet[] {
  const before = known.get(archive);
  if (before !== undefined) return before;
  const sets = additiveSets(archive.agencies)
    .map((set) => gather(archive, set))
    .filter(({ ofYear }) => archive.years.some((year) => ofYear(year).totals.reports > 0));
  known.set(archive, sets);
  return sets;
}

const nobody: Gathered = { totals: totalsOf([]), bodies: [], due: 0 };

function gather(archive: Archive, set: AdditiveSet): GatheredSet {
  const kinds = agencyKinds.filter((kind) => set.agencies.some((agency) => agency.kind === kind));
  const byKind = new Map(
    archive.years.flatMap((year) =>
      kinds.map((kind) => [`${String(year)} ${kind}`, ofKindAndYear(archive, set, kind, year)]),
    ),
  );
  const ofKind = (year: number, kind: AgencyKind) =>
    byKind.get(`${String(year)} ${kind}`) ?? nobody;
  const byYear = new Map(
    archive.years.map((year) => [year, together(kinds.map((kind) => ofKind(year, kind)))]),
  );
  return { set, kinds, ofKind, ofYear: (year) => byYear.get(year) ?? nobody };
}

function ofKindAndYear(
  archive: Archive,
  { agencies }: AdditiveSet,
  kind: AgencyKind,
  year: number,
): Gathered {
  const some = agencies.filter((agency) => agency.kind === kind);
  const entries = some.flatMap(({ id }) => archive.report(id, year) ?? []);
  return {
    totals: totalsOf(entries.map(({ report }) => report)),
    bodies: entries.map(({ agency }) => agency),
    due: some.filter((agency) => isDue(archive.standing(agency, year))).length,
  };
}

function together(all: readonly Gathered[]): Gathered {
  return {
    totals: addTotals(all.map(({ totals }) => totals)),
    bodies: all.flatMap(({ bodies }) => bodies),
    due: all.reduce((sum, { due }) => sum + due, 0),
  };
}
