/** `npm run -s bench -- search-scale`: what indexes of several sizes cost to make and to ask. */
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildGoldSite } from '../../test/search/gold/gold-site.ts';
import { measureCommand } from '../measure/measure-command.ts';
import { nodeCommand } from '../node-command.ts';
import { askAtScale } from './ask-at-scale.ts';
import { folderSize } from '../folder-size.ts';
import { makeSite, yearsOfABody } from './make-site.ts';
import { readScaleOptions, scaleUsage } from './options.ts';
import { printScale, type Scale } from './print-scale.ts';

export async function benchSearchScale(words: readonly string[], folder: string): Promise<number> {
  const options = readScaleOptions(words, yearsOfABody);
  if (options === undefined) {
    process.stderr.write(scaleUsage);
    return 2;
  }
  log('building a small site for its search worker');
  const small = join(folder, 'small');
  buildGoldSite(small, ['--agencies', '2', '--years', '1', '--seed', '6']);
  const scales: Scale[] = [];
  for (const reports of options.reports) {
    const scale = await measureScale(reports, join(folder, String(reports)), join(small, 'site'));
    // A larger one may take long, or fail.
    log(printScale([scale]));
    scales.push(scale);
  }
  process.stdout.write(printScale(scales));
  return 0;
}

async function measureScale(reports: number, site: string, builtSite: string): Promise<Scale> {
  log(`${String(reports)} reports: making their pages`);
  makeSite(site, reports, builtSite);
  log(`${String(reports)} reports: indexing`);
  const build = await measureCommand(nodeCommand(['bench/search-scale/index-for-search.ts', site]));
  log(`${String(reports)} reports: indexed in ${build.wallSeconds.toFixed(0)} s; asking`);
  const parts = globSync('pagefind/parts/*', { cwd: site }).length;
  const newest = await askAtScale(site, false);
  // Two are always asked together.
  const all = parts <= 2 ? undefined : await askAtScale(site, true);
  const size = folderSize(join(site, 'pagefind'));
  rmSync(site, { recursive: true });
  return { reports, parts, build, size, newest, all };
}

function log(line: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
}
