/** Everything that the page of one year shows: all bodies, or where they are many the governments and the sums of places. */
import { agencyKinds, type AgencyKind } from '../core/register/agency.ts';
import type { Archive } from './archive.ts';
import { coverageSums, type CoverageSums } from './coverage/coverage-sums.ts';
import { coverageRegions, type SumLine } from './coverage/coverage-view.ts';
import { governmentHeadline, type Headline } from './government-headline.ts';
import { yearLedger, type LedgerLine } from './ledger.ts';
import { href, paths } from './urls.ts';
import { yearCounts, type YearCount } from './year-counts.ts';

export interface YearView {
  readonly year: number;
  readonly counts: YearCount;
  readonly years: readonly YearCount[];
  readonly headline: Headline | undefined;
  readonly kinds: readonly { readonly kind: AgencyKind; readonly lines: readonly LedgerLine[] }[];
  readonly total: CoverageSums;
  /** Where the bodies are too many for one page. */
  readonly regions: readonly SumLine[];
  /** The first of them. */
  readonly late: readonly LedgerLine[];
  readonly missing: readonly LedgerLine[];
}

/** In a margin; the rest is where it is counted. */
const mostListed = 20;

export function yearView(archive: Archive, year: number): YearView {
  const years = yearCounts(archive);
  const kinds = agencyKinds
    .map((kind) => ({ kind, lines: linesOfKind(archive, kind, year) }))
    .filter(({ lines }) => lines.length > 0);
  const lines = kinds.flatMap((group) => group.lines);
  const marked = (wanted: string) =>
    lines.filter(({ marks }) => marks.some(({ sign }) => sign === wanted)).slice(0, mostListed);
  const regions = regionLines(archive, year);
  return {
    year,
    counts: countsOf(years, year),
    years,
    headline: governmentHeadline(archive, year),
    kinds: regions.length > 0 ? kinds.filter(({ kind }) => kind === '政府') : kinds,
    total: coverageSums(archive, archive.agencies, [year]),
    regions,
    late: marked('迟'),
    missing: marked('缺'),
  };
}

function regionLines(archive: Archive, year: number): readonly SumLine[] {
  return coverageRegions(archive).map(({ id, name, agencies }) => ({
    id,
    label: name,
    href: href(paths.regionCoverage(id)),
    sums: coverageSums(archive, agencies, [year]),
  }));
}

function linesOfKind(archive: Archive, kind: AgencyKind, year: number): readonly LedgerLine[] {
  const agencies = archive.agencies.filter((agency) => agency.kind === kind);
  return yearLedger(archive, agencies, year);
}

function countsOf(years: readonly YearCount[], year: number): YearCount {
  const found = years.find((counts) => counts.year === year);
  if (found === undefined) throw new Error(`no year ${String(year)}`);
  return found;
}
