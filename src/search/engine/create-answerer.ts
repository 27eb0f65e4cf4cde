/**
 * Requests in, answers out, over an index that is opened when the first request comes. Used by the worker, and by the
 * page itself where there is none.
 */
import type { SearchRequest } from '../query/search-request.ts';
import { answerRequest } from './answer-request.ts';
import type { Answer } from './answer.ts';
import type { SearchIndex } from './search-index.ts';

export type Answerer = (request: SearchRequest) => Promise<Answer>;

/** `countFailures`: how many files could not be loaded so far (watch-fetch.ts). */
export function createAnswerer(
  open: () => Promise<SearchIndex>,
  countFailures: () => number = () => 0,
): Answerer {
  let index: Promise<SearchIndex> | undefined;

  const attempt: Answerer = async (request) => {
    const failedBefore = countFailures();
    try {
      const answer = await answerRequest(await (index ??= open()), request);
      if (countFailures() > failedBefore) throw new Error('a file of the index did not load');
      return answer;
    } catch (error) {
      // An index that lacks a file stays without it: the next attempt opens it anew.
      index = undefined;
      throw error;
    }
  };

  return async (request) => {
    try {
      return await attempt(request);
    } catch {
      // The site may have been published anew since the index was opened, and its old files be gone.
      return attempt(request);
    }
  };
}
