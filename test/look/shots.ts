/**
 * `npm run shots`: pictures of every kind of page, for somebody to look at, with a sheet that shows them side by side.
 * SITE_DIR names a built folder; without it the site is built first.
 */
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { serve } from '../../src/server/serve.ts';
import { contactSheet } from './shots/contact-sheet.ts';
import { readOptions, usage } from './shots/options.ts';
import { takeShots } from './shots/take-shots.ts';
import { siteFolder } from './site-folder.ts';
import { startBrowser } from './start-browser.ts';

const options = readOptions(process.argv.slice(2));
if (options === undefined) {
  process.stderr.write(usage);
  process.exit(2);
}
const folder = join(projectRoot, '.cache', 'shots');
if (options.isWhole) await rm(folder, { recursive: true, force: true });
const server = await serve({ root: siteFolder() });
const browser = await startBrowser();
try {
  const count = await takeShots({ browser, siteUrl: server.url, folder, ...options });
  const sheet = await contactSheet(folder);
  process.stdout.write(`${String(count)} pictures, side by side in ${relative('', sheet)}\n`);
} finally {
  await browser.close();
  await server.close();
}
