/** One attempt at a query over the parts of the index. */
import { figureOfSort, type SearchRequest, type Sort } from '../query/search-request.ts';
import type { Attempt } from './attempt.ts';
import { chooseParts } from './choose-parts.ts';
import { matchPart } from './match/match-part.ts';
import { loadFigures, type FigureValues } from './narrow/figure-values.ts';
import { foundReports, type FoundReport } from './narrow/found-report.ts';
import { letsThrough } from './narrow/lets-through.ts';
import type { Conditions } from './narrow/meets.ts';
import { narrow, type Narrowed } from './narrow/narrow.ts';
import { sortReports } from './narrow/sort-reports.ts';
import { orderInForce } from './order-in-force.ts';
import type { IndexPart, SearchIndex } from './search-index.ts';

export interface Searched extends Narrowed {
  /** Whether any report was found, before it was narrowed by what the reader chose. */
  readonly isAnyFound: boolean;
  /** The order that the reports are in. */
  readonly sort: Sort;
  readonly figures: FigureValues;
  /** The figures that conditions or the order ask for, each once. */
  readonly figureIds: readonly string[];
  readonly searchedYears: readonly number[];
  readonly otherYears: readonly number[];
}

export async function searchParts(
  index: SearchIndex,
  request: SearchRequest,
  attempt: Attempt,
): Promise<Searched> {
  const { applied } = attempt;
  const { parts, enough } = chooseParts(index, request, attempt);
  const sort = orderInForce(request, applied);
  const conditions: Conditions = applied.isEither
    ? { all: request.conditions, any: applied.conditions }
    : { all: [...request.conditions, ...applied.conditions], any: [] };
  const asked = new Set([
    ...[...conditions.all, ...conditions.any].map(({ figure }) => figure),
    ...[figureOfSort(sort) ?? []].flat(),
  ]);
  const figures = await loadFigures(parts, [...asked]);
  const found: FoundReport[] = [];
  let narrowed = narrow(found, request.chosen, conditions, figures);
  let searched = 0;
  for (const group of enough === Infinity ? [parts] : byYears(parts)) {
    const more = await Promise.all(group.map((part) => findIn(index, part, attempt)));
    found.push(...more.flat());
    narrowed = narrow(found, request.chosen, conditions, figures);
    searched += group.length;
    if (narrowed.reports.length >= enough) break;
  }
  return {
    ...narrowed,
    reports: sortReports(narrowed.reports, sort, figures, index.parts),
    isAnyFound: found.length > 0,
    figures,
    sort,
    figureIds: [...asked],
    searchedYears: yearsOf(parts.slice(0, searched)),
    otherYears: yearsOf(parts.slice(searched)),
  };
}

async function findIn(
  index: SearchIndex,
  part: IndexPart,
  { wanted, applied, isNear = false }: Attempt,
): Promise<FoundReport[]> {
  const reports = await foundReports(index, part, await matchPart(part, wanted, isNear));
  return reports.filter((report) => letsThrough(applied.chosen, report));
}

/** A large year is spread over several parts, which are searched together. */
function byYears(parts: readonly IndexPart[]): IndexPart[][] {
  const groups = new Map<string, IndexPart[]>();
  for (const part of parts) {
    const name = part.years.join();
    groups.set(name, [...(groups.get(name) ?? []), part]);
  }
  return [...groups.values()];
}

/** Newest first. A large year may be spread over several parts. */
function yearsOf(parts: readonly IndexPart[]): number[] {
  return [...new Set(parts.flatMap(({ years }) => years))].sort((a, b) => b - a);
}
