/** Everything that the page of one year shows. */
import { agencyKinds, type AgencyKind } from '../core/register/agency.ts';
import type { Archive } from './archive.ts';
import { governmentHeadline, type Headline } from './government-headline.ts';
import { yearLedger, type LedgerLine } from './ledger.ts';
import { yearCounts, type YearCount } from './year-counts.ts';

export interface YearView {
  readonly year: number;
  readonly counts: YearCount;
  readonly years: readonly YearCount[];
  readonly headline: Headline | undefined;
  readonly kinds: readonly { readonly kind: AgencyKind; readonly lines: readonly LedgerLine[] }[];
  readonly late: readonly LedgerLine[];
  readonly missing: readonly LedgerLine[];
}

export function yearView(archive: Archive, year: number): YearView {
  const years = yearCounts(archive);
  const kinds = agencyKinds
    .map((kind) => ({ kind, lines: linesOfKind(archive, kind, year) }))
    .filter(({ lines }) => lines.length > 0);
  const lines = kinds.flatMap((group) => group.lines);
  return {
    year,
    counts: countsOf(years, year),
    years,
    headline: governmentHeadline(archive, year),
    kinds,
    late: lines.filter(({ marks }) => marks.some(({ sign }) => sign === '迟')),
    missing: lines.filter(({ marks }) => marks.some(({ sign }) => sign === '缺')),
  };
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
