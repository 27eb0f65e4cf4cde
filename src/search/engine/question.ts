import type { SearchRequest } from '../query/search-request.ts';

/** A request, and what an answer needs to know of the moment. */
export interface Question {
  readonly request: SearchRequest;
  /** By the reader’s clock, for words like 去年. */
  readonly thisYear: number;
}
