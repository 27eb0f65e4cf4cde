/** Which parts of the index are searched, in which order, and whether all of them have to be. */
import { figureOfSort, resultsOnAPage, type SearchRequest } from '../query/search-request.ts';
import type { Applied, Attempt } from './attempt.ts';
import { orderInForce } from './order-in-force.ts';
import type { IndexPart, SearchIndex } from './search-index.ts';

interface PartsToSearch {
  /** Those that can have a result at all, in the order in which they are searched. */
  readonly parts: readonly IndexPart[];
  /** With so many results no further part is searched. */
  readonly enough: number;
}

/** The two parts of a column that isn't large (build/search-index/group-reports.ts) cost little more than one. */
const mostTogether = 2;

export function chooseParts(
  index: SearchIndex,
  request: SearchRequest,
  { wanted, applied }: Attempt,
): PartsToSearch {
  const sort = orderInForce(request, applied);
  const named = wanted.flatMap((one) => one.named ?? []);
  const isAll =
    index.parts.length <= mostTogether ||
    request.isOfAllYears ||
    yearsAsked(index, request, applied).length > 0 ||
    request.conditions.length + applied.conditions.length > 0 ||
    figureOfSort(sort) !== undefined ||
    named.some((one) => one.bodies.length > 0);
  const concerned = partsConcerned(index, request, applied);
  const ordered = sort === 'oldest' ? [...concerned].reverse() : concerned;
  const years = named.flatMap((one) => one.years);
  return {
    // Reports of a year that is named come first of all.
    parts: [
      ...ordered.filter((part) => hasAny(part.years, years)),
      ...ordered.filter((part) => !hasAny(part.years, years)),
    ],
    enough: isAll ? Infinity : resultsOnAPage,
  };
}

/** Those of the years chosen or applied, and of the years of such bodies, newest first. */
export function partsConcerned(
  index: SearchIndex,
  request: SearchRequest,
  applied: Applied,
): readonly IndexPart[] {
  const asked = yearsAsked(index, request, applied);
  return index.parts.filter((part) => asked.every((years) => hasAny(part.years, years)));
}

/** A report has to be of one year of each. */
function yearsAsked(
  { bodies }: SearchIndex,
  request: SearchRequest,
  applied: Applied,
): readonly (readonly number[])[] {
  const yearsOf = (ids: readonly string[]) => ids.flatMap((id) => bodies.get(id)?.years ?? []);
  return [
    request.chosen.year.map(Number),
    applied.chosen.year.map(Number),
    yearsOf(request.chosen.body),
    yearsOf(applied.chosen.body),
  ].filter((years) => years.length > 0);
}

function hasAny(years: readonly number[], wanted: readonly number[]): boolean {
  return years.some((year) => wanted.includes(year));
}
