import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { projectRoot } from '../../bootstrap/paths.mjs';

/** The built folder to look at: the one that SITE_DIR names, else one built now. */
export function siteFolder(): string {
  const named = process.env['SITE_DIR'];
  if (named !== undefined && named !== '') return resolve(projectRoot, named);
  const folder = join(projectRoot, '.cache', 'look-site');
  const { status } = spawnSync(process.execPath, ['src/build/main.ts'], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, OUT_DIR: folder },
  });
  if (status !== 0) throw new Error('the site was not built');
  return folder;
}
