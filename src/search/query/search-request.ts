/** What a reader asks for: the words, the filters and the page of results; all of it stands in the address. */
export interface SearchRequest {
  readonly typed: string;
  readonly chosen: Chosen;
  /** From 1. */
  readonly page: number;
}

/** By what results can be narrowed. In the address, and as the names of the checkboxes. */
export const facets = ['year', 'region', 'kind'] as const;
export type Facet = (typeof facets)[number];

export const resultsOnAPage = 10;

/** No value of a facet chosen means all of them. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

export function isEmpty({ typed, chosen }: SearchRequest): boolean {
  return typed.trim() === '' && facets.every((facet) => chosen[facet].length === 0);
}
