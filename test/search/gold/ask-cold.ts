/** Gold queries through the search worker that ships: a fresh one for each, which has loaded nothing. */
import { readAddress } from '../../../src/search/query/address.ts';
import { readCondition } from '../../../src/search/query/condition.ts';
import type { Question } from '../../../src/search/engine/question.ts';
import { startShippedWorker, type ShippedWorker } from '../support/shipped-worker.ts';
import type { Found, FoundBy } from './score.ts';
import type { GoldQuery } from './gold-query.ts';
import { thisYear } from './truth.ts';

/** In the order of the queries; `atOnce` threads, in each of which one worker follows the other. */
export async function askCold(
  siteFolder: string,
  queries: readonly GoldQuery[],
  atOnce = 1,
): Promise<readonly FoundBy[]> {
  const found: FoundBy[] = [];
  let next = 0;
  const askNext = async (): Promise<void> => {
    const worker = startShippedWorker(siteFolder);
    try {
      for (let at = next++; at < queries.length; at = next++) {
        const query = queries[at];
        if (query === undefined) continue;
        found[at] = { query, found: await findAll(worker, query) };
        worker.startAnew();
      }
    } finally {
      await worker.stop();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askNext));
  return found;
}

/** In a thread of its own, as long as a reader waits. */
export async function askOne(siteFolder: string, query: GoldQuery): Promise<Found> {
  const worker = startShippedWorker(siteFolder);
  try {
    return await findAll(worker, query);
  } finally {
    await worker.stop();
  }
}

/** Bytes and time are those of the first page of results; all further ones are asked for, to know what is on them. */
async function findAll(worker: ShippedWorker, query: GoldQuery): Promise<Found> {
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
}

export function questionOf({ typed, figure = [] }: GoldQuery, page: number): Question {
  const conditions = figure.flatMap((text) => readCondition(text) ?? []);
  return { request: { ...readAddress(''), typed: typed.trim(), conditions, page }, thisYear };
}
