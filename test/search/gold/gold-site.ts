/**
 * The built site of sample reports that the gold queries are asked of. GOLD_DIR names its folder if `npm test` has
 * built it; otherwise it is built for the one who asks, who removes it.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../bootstrap/paths.mjs';
import { run } from '../../support/run-command.ts';

export interface GoldSite {
  readonly content: string;
  readonly site: string;
  readonly remove: () => void;
}

export function goldSite(): GoldSite {
  const built = process.env['GOLD_DIR'];
  if (built !== undefined && existsSync(foldersIn(built).site)) {
    return { ...foldersIn(built), remove: () => undefined };
  }
  const cache = join(projectRoot, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'gold-'));
  buildGoldSite(folder);
  return { ...foldersIn(folder), remove: () => rmSync(folder, { recursive: true }) };
}

/** Into a folder inside the project, where Astro keeps builds apart. */
export function buildGoldSite(folder: string, sample: readonly string[] = goldSample): void {
  const { content, site } = foldersIn(folder);
  const made = run(['src/cli/main.ts', 'sample', ...sample, '--out', content], {});
  if (made.code !== 0) throw new Error(made.err);
  const built = run(['src/build/main.ts'], { CONTENT_DIR: content, OUT_DIR: site });
  if (built.code !== 0) throw new Error(built.err);
}

/** 360 reports of two counties. */
const goldSample = ['--agencies', '60', '--years', '6', '--seed', '6'];

function foldersIn(folder: string) {
  return { content: join(folder, 'content'), site: join(folder, 'site') };
}
