/** Filters and order over what a query matched; all of it from the catalogues and the bodies. */
import { notStated } from '../../core/form/front-matter.ts';
import type { Body } from '../bodies/body.ts';
import { facets, type Chosen, type Facet } from '../query/search-request.ts';
import type { Scores } from './matches.ts';
import type { CatalogueEntry, IndexPart, SearchIndex } from './search-index.ts';

/** By facet and value. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

export interface Narrowed {
  /** The best first; of equally good ones, in the order of the catalogues. */
  readonly reports: readonly FoundReport[];
  /** How many reports each value has among those that the other facets let through. */
  readonly counts: Counts;
}

export interface FoundReport {
  readonly part: IndexPart;
  readonly report: number;
  readonly body: Body | undefined;
  readonly score: number;
  /** Of each facet, the values that it has. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

/** Without scores, where nothing was typed, every report matches. */
export async function narrow(
  index: SearchIndex,
  chosen: Chosen,
  scores?: Scores,
): Promise<Narrowed> {
  const matched = (
    await Promise.all(index.parts.map((part) => matchedIn(index, part, scores)))
  ).flat();
  const gates = facets.map((facet) => ({ facet, letsThrough: gateOf(chosen, facet) }));
  return {
    reports: matched
      .filter((report) => gates.every(({ letsThrough }) => letsThrough(report)))
      .sort((a, b) => b.score - a.score),
    counts: Object.fromEntries(
      facets.map((facet) => {
        const others = gates.filter((gate) => gate.facet !== facet);
        const counted = matched.filter((report) =>
          others.every(({ letsThrough }) => letsThrough(report)),
        );
        return [facet, countValues(counted.flatMap(({ values }) => values[facet]))];
      }),
    ) as Record<Facet, Record<string, number>>,
  };
}

async function matchedIn(
  { bodies }: SearchIndex,
  part: IndexPart,
  scores: Scores | undefined,
): Promise<FoundReport[]> {
  const found = scores?.get(part);
  if (scores !== undefined && (found === undefined || found.size === 0)) return [];
  const entries = await part.catalogue();
  return entries.flatMap((entry, report) => {
    if (found !== undefined && !found.has(report)) return [];
    const body = bodies.get(entry.body);
    const score = found?.get(report) ?? 0;
    return [{ part, report, body, score, values: valuesOf(entry, body) }];
  });
}

function valuesOf({ body: id, year }: CatalogueEntry, body: Body | undefined) {
  return {
    year: [String(year)],
    region: body === undefined ? [] : regionsOf(body.region),
    kind: body === undefined ? [] : [body.kind],
    body: [id],
  };
}

/** The division and all above it, each as a path from the top. */
function regionsOf(path: readonly string[]): readonly string[] {
  if (path.length === 0) return [notStated];
  return path.map((_, depth) => path.slice(0, depth + 1).join('/'));
}

function gateOf(chosen: Chosen, facet: Facet): (report: FoundReport) => boolean {
  const wanted = new Set(chosen[facet]);
  if (wanted.size === 0) return () => true;
  return ({ values }) => values[facet].some((value) => wanted.has(value));
}

function countValues(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}
