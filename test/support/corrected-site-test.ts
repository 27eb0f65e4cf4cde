/** Playwright's `test` with the site of `makeCorrectedContent` in place of the usual one: built once a worker. */
import { rmSync } from 'node:fs';
import { serve } from '../../src/server/serve.ts';
import { test as base } from './browser-test.ts';
import { buildCorrectedSite, makeCorrectedContent } from './corrected-content.ts';

export { expect } from '@playwright/test';

const BUILDING_MS = 5 * 60_000;

export const test = base.extend<object, { siteUrl: string }>({
  siteUrl: [
    async ({}, use) => {
      const content = makeCorrectedContent();
      const server = await serve({ root: buildCorrectedSite(content) });
      await use(server.url);
      await server.close();
      rmSync(content, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: BUILDING_MS },
  ],
});
