import type { SearchRequest, Sort } from '../query/search-request.ts';
import type { Applied } from './attempt.ts';

/** The reader's choice before what the words ask for. */
export function orderInForce({ sort }: Pick<SearchRequest, 'sort'>, applied: Applied): Sort {
  return sort === 'relevance' ? (applied.sort ?? sort) : sort;
}
