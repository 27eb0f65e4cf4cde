import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { fontSettings, type Fonts } from './chinese-fonts.ts';
import { packagedChromium } from './packaged-chromium.ts';
import { systemBrowsers } from './system-browsers.ts';

export interface PreparedBrowser {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * A Chromium with Chinese glyphs, on any machine: the one that CHROMIUM_PATH names, Playwright's own, one from the
 * npm registry (Linux x64), one of the system. Slow at most once; whatever is fetched stays in the project.
 */
export async function prepareBrowser(fonts: Fonts): Promise<PreparedBrowser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && !existsSync(named)) {
    throw new Error(`CHROMIUM_PATH names ${named}, where nothing is`);
  }
  const found = named ?? [chromium.executablePath()].find((path) => existsSync(path));
  if (found !== undefined) return withFonts(fonts, { executablePath: found, env: {} });

  const packaged = await packagedChromium();
  if (packaged !== undefined) return withFonts(fonts, packaged);

  const ofSystem = systemBrowsers().find((path) => existsSync(path));
  if (ofSystem !== undefined) return withFonts(fonts, { executablePath: ofSystem, env: {} });
  throw new Error('No browser for the tests. Run: npx playwright install chromium');
}

async function withFonts(
  fonts: Fonts,
  { executablePath, env }: PreparedBrowser,
): Promise<PreparedBrowser> {
  return { executablePath, env: { ...env, ...(await fontSettings(fonts)) } };
}
