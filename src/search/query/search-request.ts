/** What a reader asks for; all of it stands in the address (address.ts). */
import type { Condition } from './condition.ts';

export interface SearchRequest {
  readonly typed: string;
  readonly chosen: Chosen;
  /** All of them have to hold. */
  readonly conditions: readonly Condition[];
  readonly sort: Sort;
  /** The words are looked for as they stand: no body, year or number is recognised in them. */
  readonly isAsTyped: boolean;
  /** Where a column is so large that a search begins with its newest years: all years all the same. */
  readonly isOfAllYears: boolean;
  /** From 1. */
  readonly page: number;
}

/** By what results can be narrowed. In the address, and as the names of the checkboxes. */
export const facets = ['year', 'region', 'kind', 'body'] as const;
export type Facet = (typeof facets)[number];

export const resultsOnAPage = 10;

/** No value of a facet chosen means all of them. A body is chosen by its id. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

/** The best first, by year, or by a figure (its id), the largest first. */
export type Sort = 'relevance' | 'newest' | 'oldest' | `most:${string}`;

export const noneChosen: Chosen = { year: [], region: [], kind: [], body: [] };

/** The id of the figure that an order goes by. */
export function figureOfSort(sort: Sort): string | undefined {
  return sort.startsWith(byFigure) ? sort.slice(byFigure.length) : undefined;
}

const byFigure = 'most:';

export function isNoneChosen(chosen: Chosen): boolean {
  return facets.every((facet) => chosen[facet].length === 0);
}

/** The same words, without all that was chosen to narrow their results. */
export function withoutConditions(request: SearchRequest): SearchRequest {
  return { ...request, chosen: noneChosen, conditions: [], page: 1 };
}

export function isEmpty({ typed, chosen, conditions, sort }: SearchRequest): boolean {
  return (
    typed.trim() === '' &&
    conditions.length === 0 &&
    figureOfSort(sort) === undefined &&
    isNoneChosen(chosen)
  );
}
