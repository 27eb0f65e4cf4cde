/** Playwright's `test` with the site of a content folder of its own in place of the usual one: built once a worker. */
import { rmSync } from 'node:fs';
import { serve } from '../../src/server/serve.ts';
import { test as base } from './browser-test.ts';
import { buildSiteOf } from './build-site-of.ts';

export { expect } from '@playwright/test';

const BUILDING_MS = 5 * 60_000;

/**
 * `makeContent` names a temporary folder, which goes when the worker ends; `change` is done to the folder of the site
 * before it is served.
 */
export function testOnSiteOf(
  makeContent: () => string,
  change: (site: string) => Promise<unknown> = () => Promise.resolve(),
) {
  return base.extend<object, { siteUrl: string }>({
    siteUrl: [
      async ({}, use) => {
        const content = makeContent();
        const site = buildSiteOf(content);
        await change(site);
        const server = await serve({ root: site });
        await use(server.url);
        await server.close();
        for (const folder of [content, site]) rmSync(folder, { recursive: true, force: true });
      },
      { scope: 'worker', timeout: BUILDING_MS },
    ],
  });
}
