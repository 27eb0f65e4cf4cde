/** Filters and order over what a query matched; all of it from the catalogue. */
import { facets, type Chosen, type Facet } from '../query/search-request.ts';
import type { Catalogue, ReportId } from './search-index.ts';

/** By facet and value. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

export interface Narrowed {
  /** The best first; of equally good ones, in the order of the catalogue. */
  readonly reports: readonly ReportId[];
  /** How many reports each value has among those that the other facets let through. */
  readonly counts: Counts;
}

/** Without scores, where nothing was typed, every report matches. */
export function narrow(
  catalogue: Catalogue,
  chosen: Chosen,
  scores?: ReadonlyMap<ReportId, number>,
): Narrowed {
  const matched = catalogue.order.filter((report) => scores?.has(report) ?? true);
  const gates = facets.map((facet) => ({ facet, letsThrough: gateOf(catalogue, chosen, facet) }));
  const score = (report: ReportId) => scores?.get(report) ?? 0;
  return {
    reports: matched
      .filter((report) => gates.every(({ letsThrough }) => letsThrough(report)))
      .sort((a, b) => score(b) - score(a)),
    counts: Object.fromEntries(
      facets.map((facet) => {
        const others = gates.filter((gate) => gate.facet !== facet);
        const counted = matched.filter((report) =>
          others.every(({ letsThrough }) => letsThrough(report)),
        );
        return [facet, countMembers(catalogue.members[facet], counted)];
      }),
    ) as Record<Facet, Record<string, number>>,
  };
}

function gateOf(catalogue: Catalogue, chosen: Chosen, facet: Facet): (report: ReportId) => boolean {
  const values = chosen[facet];
  if (values.length === 0) return () => true;
  const sets = values.map((value) => catalogue.members[facet].get(value));
  return (report) => sets.some((set) => set?.has(report) ?? false);
}

function countMembers(
  members: ReadonlyMap<string, ReadonlySet<ReportId>>,
  reports: readonly ReportId[],
): Record<string, number> {
  return Object.fromEntries(
    Array.from(members, ([value, set]) => [
      value,
      reports.filter((report) => set.has(report)).length,
    ]),
  );
}
