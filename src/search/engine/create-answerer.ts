/**
 * Requests in, answers out, over an index that is opened when the first request comes. Used by the worker, and by the
 * page itself where there is none.
 */
import { answerRequest } from './answer-request.ts';
import type { Answer } from './answer.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from './search-index.ts';

export type Answerer = (question: Question) => Promise<Answer>;

/** `countFailures`: how many files could not be loaded so far (watch-fetch.ts). */
export function createAnswerer(
  open: () => Promise<SearchIndex>,
  countFailures: () => number,
): Answerer {
  let index: Promise<SearchIndex> | undefined;

  const attempt: Answerer = async ({ request, thisYear }) => {
    const failedBefore = countFailures();
    try {
      const answer = await answerRequest(await (index ??= open()), request, thisYear);
      if (countFailures() > failedBefore) throw new Error('a file of the index did not load');
      return answer;
    } catch (error) {
      // An index that lacks a file stays without it: the next attempt opens it anew.
      index = undefined;
      throw error;
    }
  };

  return async (question) => {
    try {
      return await attempt(question);
    } catch {
      // The site may have been published anew since the index was opened, and its old files be gone.
      return attempt(question);
    }
  };
}
