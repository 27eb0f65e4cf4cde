/**
 * A request ↔ the query string of its address: q, year, region, kind, body, figure (these several times), sort, as,
 * years, page.
 */
import { printCondition, readCondition } from './condition.ts';
import { facets, type Facet, type SearchRequest, type Sort } from './search-request.ts';

export function readAddress(queryString: string): SearchRequest {
  const parameters = new URLSearchParams(queryString);
  const page = Number(parameters.get('page'));
  const values = (name: string) =>
    [...new Set(parameters.getAll(name).slice(0, mostValues))].filter(
      (value) => value !== '' && value.length <= longestValue,
    );
  const chosen = Object.fromEntries(facets.map((facet) => [facet, values(facet)])) as Record<
    Facet,
    string[]
  >;
  return {
    typed: beginningOf(parameters.get('q') ?? '').trim(),
    chosen,
    conditions: values('figure').flatMap((text) => readCondition(text) ?? []),
    sort: readSort(parameters.get('sort') ?? ''),
    isAsTyped: parameters.get('as') === 'typed',
    isOfAllYears: parameters.get('years') === 'all',
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  };
}

/** Anybody can write an address: no more of it is read than somebody may have meant. */
const mostValues = 50;
const longestValue = 200;
const longestTyped = 300;

function beginningOf(typed: string): string {
  const cut = typed.slice(0, longestTyped);
  // Not half a character.
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** Begins with “?”; what is not asked for isn't there. */
export function printAddress(request: SearchRequest): string {
  const { typed, chosen, conditions, sort, isAsTyped, isOfAllYears, page } = request;
  const parameters = new URLSearchParams();
  if (typed !== '') parameters.append('q', typed);
  for (const facet of facets) {
    for (const value of chosen[facet]) parameters.append(facet, value);
  }
  for (const condition of conditions) parameters.append('figure', printCondition(condition));
  if (sort !== 'relevance') parameters.append('sort', sort);
  if (isAsTyped) parameters.append('as', 'typed');
  if (isOfAllYears) parameters.append('years', 'all');
  if (page > 1) parameters.append('page', String(page));
  return `?${parameters.toString()}`;
}

function readSort(text: string): Sort {
  if (text === 'newest' || text === 'oldest') return text;
  return /^most:[\w.]+$/.test(text) ? (text as Sort) : 'relevance';
}
