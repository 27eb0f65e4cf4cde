/** Where a bundle lies while a build makes it or renders with it: in the project, where the packages are that it imports. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../content-folder/content-folder.ts';
import { isRunning } from '../is-running.ts';

const parent = join(projectRoot, '.cache');

/** Of this process alone. Takes away what builds have left behind that were killed. */
export function passingFolder(): string {
  for (const name of namesIn(parent)) {
    const [, pid] = /^bundle-(\d+)$/.exec(name) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    rmSync(join(parent, name), { recursive: true, force: true });
  }
  return join(parent, `bundle-${String(process.pid)}`);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
