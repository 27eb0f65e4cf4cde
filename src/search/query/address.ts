/** A request ↔ the query string of its address: q, year, region, kind, page (the filters several times). */
import { facets, type Facet, type SearchRequest } from './search-request.ts';

export function readAddress(queryString: string): SearchRequest {
  const parameters = new URLSearchParams(queryString);
  const page = Number(parameters.get('page'));
  const values = (facet: Facet) =>
    [...new Set(parameters.getAll(facet))].filter((value) => value !== '');
  return {
    typed: (parameters.get('q') ?? '').trim(),
    chosen: { year: values('year'), region: values('region'), kind: values('kind') },
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  };
}

/** Begins with “?”; what is not asked for isn't there. */
export function printAddress({ typed, chosen, page }: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (typed !== '') parameters.append('q', typed);
  for (const facet of facets) {
    for (const value of chosen[facet]) parameters.append(facet, value);
  }
  if (page > 1) parameters.append('page', String(page));
  return `?${parameters.toString()}`;
}
