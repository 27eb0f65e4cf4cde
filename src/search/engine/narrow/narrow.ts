/** What a query found, narrowed by what was chosen, and how many reports each other choice would give. */
import { facets, type Chosen, type Facet } from '../../query/search-request.ts';
import type { FigureValues } from './figure-values.ts';
import type { FoundReport } from './found-report.ts';
import { meetsThem, type Conditions } from './meets.ts';

/** By facet and value; a value that no report has is not there. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

export interface Narrowed {
  /** In the order in which they were found. */
  readonly reports: readonly FoundReport[];
  /** How many reports each value has among those that the other facets let through. */
  readonly counts: Counts;
  /** Reports that only a blank figure keeps out. */
  readonly blanks: number;
}

export function narrow(
  found: readonly FoundReport[],
  chosen: Chosen,
  conditions: Conditions,
  figures: FigureValues,
): Narrowed {
  const gates = facets.flatMap((facet) => {
    const values = new Set(chosen[facet]);
    return values.size === 0 ? [] : [{ facet, values }];
  });
  const counts = emptyCounts();
  const reports: FoundReport[] = [];
  let blanks = 0;
  for (const report of found) {
    const closed = gates.filter(({ facet, values }) => !hasAny(report.values[facet], values));
    if (closed.length > 1) continue;
    const meeting = meetsThem(conditions, (figure) => figures.of(report, figure));
    const only = closed[0]?.facet;
    if (meeting === 'blank' && only === undefined) blanks += 1;
    if (meeting !== 'yes') continue;
    if (only === undefined) reports.push(report);
    for (const facet of only === undefined ? facets : [only]) {
      for (const value of report.values[facet])
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return { reports, counts: asCounts(counts), blanks };
}

function emptyCounts(): Record<Facet, Map<string, number>> {
  return { year: new Map(), region: new Map(), kind: new Map(), body: new Map() };
}

function asCounts(counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>): Counts {
  return Object.fromEntries(
    facets.map((facet) => [facet, Object.fromEntries(counts[facet])]),
  ) as Record<Facet, Record<string, number>>;
}

function hasAny(values: readonly string[], wanted: ReadonlySet<string>): boolean {
  return values.some((value) => wanted.has(value));
}
