import { chromium, type Browser } from '@playwright/test';
import { browserArguments } from '../support/browser/browser-arguments.ts';
import { prepareBrowser } from '../support/browser/prepare-browser.ts';

/** The browser of the tests, with the fonts of the machine: what it takes pictures of is for people. */
export async function startBrowser(args: readonly string[] = []): Promise<Browser> {
  const { executablePath, env } = await prepareBrowser('system');
  return chromium.launch({
    executablePath,
    args: [...browserArguments, ...args],
    env: { ...process.env, ...env },
  });
}
