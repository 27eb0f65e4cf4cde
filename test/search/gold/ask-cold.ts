/** Gold queries through the search worker that ships: a fresh one for each, which has loaded nothing. */
import { readAddress } from '../../../src/search/query/address.ts';
import { readCondition } from '../../../src/search/query/condition.ts';
import type { Question } from '../../../src/search/engine/question.ts';
import { startShippedWorker } from '../support/shipped-worker.ts';
import type { Found, FoundBy } from './score.ts';
import type { GoldQuery } from './gold-query.ts';
import { thisYear } from './truth.ts';

/** In the order of the queries; `atOnce` of them at the same time. */
export async function askCold(
  siteFolder: string,
  queries: readonly GoldQuery[],
  atOnce = 1,
): Promise<readonly FoundBy[]> {
  const found: FoundBy[] = [];
  let next = 0;
  const askNext = async (): Promise<void> => {
    for (let at = next++; at < queries.length; at = next++) {
      const query = queries[at];
      if (query !== undefined) found[at] = { query, found: await askOne(siteFolder, query) };
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askNext));
  return found;
}

/** Bytes and time are those of the first page of results; all further ones are asked for, to know what is on them. */
export async function askOne(siteFolder: string, query: GoldQuery): Promise<Found> {
  const worker = startShippedWorker(siteFolder);
  try {
    const { answer, loaded, milliseconds } = await worker.ask(questionOf(query, 1));
    const results = [...answer.results];
    const lastPage = query.expect.first === undefined ? answer.pages : 1;
    for (let page = 2; page <= lastPage; page += 1) {
      results.push(...(await worker.ask(questionOf(query, page))).answer.results);
    }
    return {
      paths: results.map(({ path }) => path),
      count: answer.count,
      step: answer.step,
      bytes: loaded.reduce((sum, file) => sum + file.bytes, 0),
      milliseconds,
    };
  } finally {
    await worker.stop();
  }
}

export function questionOf({ typed, figure = [] }: GoldQuery, page: number): Question {
  const conditions = figure.flatMap((text) => readCondition(text) ?? []);
  return { request: { ...readAddress(''), typed: typed.trim(), conditions, page }, thisYear };
}
