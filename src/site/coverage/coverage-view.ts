/** Who published when, and what is missing: sums first, then bodies against years, in several pages where they are many. */
import { agencyKinds, type Agency, type AgencyKind } from '../../core/register/agency.ts';
import type { Archive } from '../archive.ts';
import type { Register } from '../register.ts';
import { href, paths } from '../urls.ts';
import { yearCounts, type YearCount } from '../year-counts.ts';
import { coverageRegister } from './coverage-register.ts';
import { coverageSums, type CoverageSums } from './coverage-sums.ts';
import { regionsOf, type Region } from './regions.ts';

export interface CoverageView {
  /** The region that the page is about; undefined for the whole column. */
  readonly region: string | undefined;
  readonly total: CoverageSums;
  readonly byYear: readonly SumLine[];
  /** Where the bodies are too many for one page; then there is no register. */
  readonly regions: readonly SumLine[];
  /** The latest years first; several tables where the years are many. */
  readonly registers: readonly Register[];
  readonly years: readonly YearCount[];
  readonly judging: Judging;
}

export interface SumLine {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly sums: CoverageSums;
}

/** By what it is judged whether a report is late or missing. */
export interface Judging {
  readonly today: string;
  /** MM-DD of the year after. */
  readonly deadlines: Readonly<Record<AgencyKind, string>>;
  readonly kinds: readonly AgencyKind[];
}

/** More rows than this are a list that nobody takes in, and a page that an old phone doesn't. */
const mostAgencies = 150;
/** Side by side in one table. */
const mostYears = 6;

export function coverageView(archive: Archive): CoverageView {
  const { agencies, years } = archive;
  const regions = coverageRegions(archive);
  return {
    region: undefined,
    ...sumsOf(archive, agencies),
    regions: regions
      .map(({ id, name, agencies: inRegion }) => ({
        id,
        label: name,
        href: href(paths.regionCoverage(id)),
        sums: coverageSums(archive, inRegion, years),
      }))
      .toSorted((a, b) => b.sums.missing - a.sums.missing),
    registers: regions.length > 0 ? [] : registersOf(archive, agencies),
  };
}

/** The regions that have a page of their own: none where the whole column fits on one. */
export function coverageRegions({ agencies }: Archive): readonly Region[] {
  if (agencies.length <= mostAgencies) return [];
  const regions = regionsOf(agencies);
  return regions.length > 1 ? regions : [];
}

export function regionView(archive: Archive, { name, agencies }: Region): CoverageView {
  return {
    region: name,
    ...sumsOf(archive, agencies),
    regions: [],
    registers: registersOf(archive, agencies),
  };
}

function sumsOf(
  archive: Archive,
  agencies: readonly Agency[],
): Pick<CoverageView, 'total' | 'byYear' | 'years' | 'judging'> {
  const kinds = new Set(agencies.map(({ kind }) => kind));
  return {
    total: coverageSums(archive, agencies, archive.years),
    byYear: archive.years.map((year) => ({
      id: String(year),
      label: `${String(year)}年`,
      href: href(paths.year(year)),
      sums: coverageSums(archive, agencies, [year]),
    })),
    years: yearCounts(archive),
    judging: {
      today: archive.today,
      deadlines: archive.site.deadlines,
      kinds: agencyKinds.filter((kind) => kinds.has(kind)),
    },
  };
}

function registersOf(archive: Archive, agencies: readonly Agency[]): readonly Register[] {
  const spans = Array.from({ length: Math.ceil(archive.years.length / mostYears) }, (_, index) =>
    archive.years.slice(index * mostYears, (index + 1) * mostYears),
  );
  return spans
    .map((years) => coverageRegister(archive, agencies, years))
    .filter(({ groups }) => groups.length > 0);
}
