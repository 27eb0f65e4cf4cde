/** What the page and its search worker say to each other. */
import type { Answer } from './engine/answer.ts';
import type { SearchRequest } from './query/search-request.ts';

export interface Asked {
  readonly id: number;
  /** Absolute address of the index folder. */
  readonly bundle: string;
  readonly request: SearchRequest;
}

/** Without an answer the search failed. */
export interface Answered {
  readonly id: number;
  readonly answer?: Answer;
}
