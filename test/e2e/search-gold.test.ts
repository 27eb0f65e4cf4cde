/** The gold queries through the search page of the built sample site: a reader gets what the search worker answers. */
import type { Page } from '@playwright/test';
import { readAddress, printAddress } from '../../src/search/query/address.ts';
import type { Question } from '../../src/search/engine/question.ts';
import { serve } from '../../src/server/serve.ts';
import { questionOf } from '../search/gold/ask-cold.ts';
import { goldQueries } from '../search/gold/gold-queries.ts';
import type { GoldQuery } from '../search/gold/gold-query.ts';
import { goldSite } from '../search/gold/gold-site.ts';
import { startShippedWorker } from '../search/support/shipped-worker.ts';
import { expect, test as base } from '../support/browser-test.ts';

const BUILDING_MS = 5 * 60_000;

const test = base.extend<object, { siteFolder: string; siteUrl: string }>({
  siteFolder: [
    async ({}, use) => {
      const { site, remove } = goldSite();
      await use(site);
      remove();
    },
    { scope: 'worker', timeout: BUILDING_MS },
  ],
  siteUrl: [
    async ({ siteFolder }, use) => {
      const server = await serve({ root: siteFolder });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

interface Shown {
  readonly count: string | undefined;
  readonly paths: readonly string[];
}

test('the page shows what the search worker answers, for each gold query', async ({
  page,
  siteFolder,
}) => {
  test.setTimeout(10 * 60_000);
  const queries = goldQueries();
  await page.goto('/search/');
  const shown: Shown[] = [];
  for (const query of queries) shown.push(await search(page, query));

  const worker = startShippedWorker(siteFolder);
  const expected: Shown[] = [];
  for (const query of queries) {
    const { answer } = await worker.ask(today(questionOf(query, 1)));
    const paths = answer.results.map(({ path }) => path);
    expected.push({ count: String(answer.count), paths });
  }
  await worker.stop();

  const named = (list: readonly Shown[]) =>
    list.map((one, at) => ({ typed: queries[at]?.typed, ...one }));
  expect(named(shown)).toEqual(named(expected));
});

/** Types it; a condition on a figure is followed as a link. */
async function search(page: Page, { typed, figure = [] }: GoldQuery): Promise<Shown> {
  const field = page.locator('#q');
  if (figure.length > 0) {
    const { request } = questionOf({ kind: '', typed, figure, expect: {} }, 1);
    await page.goto(`/search/${printAddress(request)}`);
    await expect(page.locator('#search')).toHaveAttribute('data-settled', '');
  } else {
    if (readAddress(new URL(page.url()).search).conditions.length > 0) await page.goto('/search/');
    await field.fill(typed);
    await field.press('Enter');
  }
  await expect(page.locator('#results')).not.toHaveAttribute('aria-busy');
  return page.evaluate(() => ({
    count: /共 (\d+) 份报告/.exec(document.querySelector('[role=status]')?.textContent ?? '')?.[1],
    paths: Array.from(
      document.querySelectorAll<HTMLAnchorElement>('ol#results > li h2 > a'),
      ({ pathname }) => pathname,
    ),
  }));
}

/** The page asks by the clock. */
function today(question: Question): Question {
  return { ...question, thisYear: new Date().getFullYear() };
}
