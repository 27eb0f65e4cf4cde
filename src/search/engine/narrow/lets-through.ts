import { facets, isNoneChosen, type Chosen } from '../../query/search-request.ts';
import { matchPart } from '../match/match-part.ts';
import type { IndexPart, SearchIndex } from '../search-index.ts';
import { foundReports, type FoundReport } from './found-report.ts';

/** Whether a report has, of each facet that is narrowed, one of the values. */
export function letsThrough(chosen: Chosen, { values }: Pick<FoundReport, 'values'>): boolean {
  return facets.every(
    (facet) =>
      chosen[facet].length === 0 || values[facet].some((value) => chosen[facet].includes(value)),
  );
}

/** The same for all reports of some parts, each known by its part and its place there. */
export async function reportsLetThrough(
  index: SearchIndex,
  parts: readonly IndexPart[],
  chosen: Chosen,
): Promise<(part: IndexPart, report: number) => boolean> {
  if (isNoneChosen(chosen)) return () => true;
  const allowed = new Map<IndexPart, ReadonlySet<number>>();
  for (const part of parts) {
    const all = await foundReports(index, part, await matchPart(part, []));
    const inside = all.filter((report) => letsThrough(chosen, report));
    allowed.set(part, new Set(inside.map(({ report }) => report)));
  }
  return (part, report) => allowed.get(part)?.has(report) ?? false;
}
