/** `npm run -s bench -- search`: what is found of what is there, by this project and by others. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { drawQueries } from '../../test/search/gold/draw-queries.ts';
import { goldQueries } from '../../test/search/gold/gold-queries.ts';
import type { GoldQuery } from '../../test/search/gold/gold-query.ts';
import { buildGoldSite } from '../../test/search/gold/gold-site.ts';
import { readPublishedReports } from '../../test/search/gold/published-report.ts';
import { scoreByKind, shortcomings, type FoundBy } from '../../test/search/gold/score.ts';
import type { Contestant, Corpus } from './contestant.ts';
import { contestants } from './contestants.ts';
import { readSearchOptions, searchUsage } from './options.ts';
import { printSearch } from './print-search.ts';

const yearsOfABody = 6;

export async function benchSearch(words: readonly string[], folder: string): Promise<number> {
  const options = readSearchOptions(words);
  if (options === undefined) {
    process.stderr.write(searchUsage);
    return 2;
  }
  const { reports: count, drawn, isVerbose } = options;
  log(`building a site of ${String(count)} reports`);
  buildGoldSite(folder, [
    ...['--agencies', String(count / yearsOfABody)],
    ...['--years', String(yearsOfABody), '--seed', '6'],
  ]);
  const site = join(folder, 'site');
  const reports = readPublishedReports(site, join(folder, 'content'));
  const queries =
    drawn === undefined
      ? goldQueries()
      : drawQueries(reports, { ...drawn, bodiesAndYears: drawn.ofAKind });

  const asked: { contestant: Contestant; results: readonly FoundBy[] }[] = [];
  for (const contestant of contestants) {
    log(`asking ${contestant.label}`);
    const corpus = { site, reports, folder: join(folder, 'peer') };
    asked.push({ contestant, results: await askAll(contestant, corpus, queries) });
    rmSync(corpus.folder, { recursive: true, force: true });
  }
  process.stdout.write(
    printSearch(
      asked.map(({ contestant, results }) => ({
        contestant,
        scores: scoreByKind(results, reports),
      })),
      { reports: reports.length, queries: queries.length, seed: drawn?.seed },
    ),
  );
  const own = shortcomings(asked[0]?.results ?? [], reports);
  if (isVerbose) process.stdout.write(`\n${own.join('\n')}\n`);
  return 0;
}

async function askAll(
  contestant: Contestant,
  corpus: Corpus,
  queries: readonly GoldQuery[],
): Promise<FoundBy[]> {
  const { find, close } = await contestant.prepare(corpus);
  const results: FoundBy[] = [];
  for (const query of queries) {
    const found = await find(query);
    if (found !== undefined) results.push({ query, found });
  }
  await close();
  return results;
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}
