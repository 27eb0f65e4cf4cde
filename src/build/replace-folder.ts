/** A folder that appears whole or not at all. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';

/**
 * Gives `make` a fresh folder beside `target` and puts it in the place of `target` when `make` succeeds.
 * When it throws, `target` stays as it was.
 */
export async function replaceFolder(
  target: string,
  make: (fresh: string) => Promise<void>,
): Promise<void> {
  await removeAbandoned(target);
  const fresh = temporary(target, 'new');
  const old = temporary(target, 'old');
  try {
    await mkdir(fresh, { recursive: true });
    await make(fresh);
    if (existsSync(target)) await rename(target, old);
    await swapIn(fresh, target, old);
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

async function swapIn(fresh: string, target: string, old: string): Promise<void> {
  try {
    await rename(fresh, target);
  } catch (error) {
    if (existsSync(old)) await rename(old, target);
    throw error;
  }
}

/** Beside the target, since only within one file system a rename is one step. */
function temporary(target: string, purpose: 'new' | 'old'): string {
  return join(dirname(target), `.${basename(target)}.${purpose}-${String(process.pid)}`);
}

/** What a build left behind that was killed; the old site goes back where no new one came in its place. */
async function removeAbandoned(target: string): Promise<void> {
  const folder = dirname(target);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const match = /^\.(.+)\.(new|old)-(\d+)(\.data)?$/.exec(name);
    if (match?.[1] !== basename(target) || isRunning(Number(match[3]))) continue;
    const left = join(folder, name);
    if (match[2] === 'old' && !existsSync(target)) await rename(left, target);
    else await rm(left, { recursive: true, force: true });
  }
}
