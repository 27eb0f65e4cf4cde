import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { run } from './run-command.ts';

const cache = join(projectRoot, '.cache');

/**
 * Builds a content folder by the command that people use; returns the folder of the site, for the caller to remove.
 * It lies in the project, since Astro builds for all folders elsewhere meet in one place.
 */
export function buildSiteOf(content: string): string {
  mkdirSync(cache, { recursive: true });
  const site = mkdtempSync(join(cache, 'site-of-'));
  const { code, err } = run(['src/build/main.ts'], { CONTENT_DIR: content, OUT_DIR: site });
  if (code !== 0) throw new Error(err);
  return site;
}
