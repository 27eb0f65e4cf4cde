/** A first query of a reader who has loaded nothing, and the next one. */
import type { Question } from '../../src/search/engine/question.ts';
import { readAddress } from '../../src/search/query/address.ts';
import { startShippedWorker, type Reply } from '../../test/search/support/shipped-worker.ts';
import { scaleQueries } from './scale-queries.ts';

export interface Asked {
  readonly kilobytes: readonly number[];
  readonly milliseconds: readonly number[];
}

export interface FirstAndNext {
  readonly first: Asked;
  readonly next: Asked;
}

/** `isOfAllYears`: not only those that a large column begins with. */
export async function askAtScale(site: string, isOfAllYears: boolean): Promise<FirstAndNext> {
  const first: Reply[] = [];
  const next: Reply[] = [];
  for (const [at, typed] of scaleQueries.entries()) {
    const worker = startShippedWorker(site);
    const following = scaleQueries[(at + 1) % scaleQueries.length] ?? '';
    first.push(await worker.ask(questionOf(typed, isOfAllYears)));
    next.push(await worker.ask(questionOf(following, isOfAllYears)));
    await worker.stop();
  }
  return { first: toAsked(first), next: toAsked(next) };
}

function questionOf(typed: string, isOfAllYears: boolean): Question {
  return { request: { ...readAddress(''), typed, isOfAllYears }, thisYear: 2025 };
}

function toAsked(replies: readonly Reply[]): Asked {
  return {
    kilobytes: replies.map(
      ({ loaded }) => loaded.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
    ),
    milliseconds: replies.map(({ milliseconds }) => milliseconds),
  };
}
