/**
 * Playwright's `test` for this project: a browser that is found or fetched, and the built site served at a port of its
 * own with production's headers. SITE_DIR names the built folder; `npm test` builds one.
 */
import { test as base } from '@playwright/test';
import { join } from 'node:path';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { serve } from '../../src/server/serve.ts';
import { browserArguments } from './browser/browser-arguments.ts';
import { prepareBrowser } from './browser/prepare-browser.ts';

export { expect } from '@playwright/test';

/** Where `npx playwright test` is the first command of all, the browser is fetched while a test waits. */
const FETCHING_MS = 15 * 60_000;

export const test = base.extend<object, { siteUrl: string }>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const { executablePath, env } = await prepareBrowser('pinned');
      await use({
        ...launchOptions,
        executablePath,
        args: browserArguments,
        env: { ...definedEnv(), ...env },
      });
    },
    { scope: 'worker', timeout: FETCHING_MS },
  ],
  siteUrl: [
    async ({}, use) => {
      const root = process.env['SITE_DIR'] ?? join(projectRoot, 'dist');
      const server = await serve({ root });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ siteUrl }, use) => {
    await use(siteUrl);
  },
});

function definedEnv(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
  return Object.fromEntries(entries) as Record<string, string>;
}
