/**
 * A large column on one machine: shards, as many at a time as there are cores, each in a process that gives its memory
 * back. Whatever goes wrong in one is for the build of the whole, which makes what it doesn't find.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { listReports } from '../../content-folder/list-reports.ts';
import { projectRoot } from '../../content-folder/content-folder.ts';
import type { Keep } from '../../keep/keep.ts';

/** Fewer are made sooner in one process: another one has to load Astro first. */
const fewest = 500;

/** So many are held in ordinary memory. */
const most = 2500;

export async function runShards(folder: string, keep: Keep, base: string): Promise<void> {
  const cores = availableParallelism();
  const missing = countMissing(folder, keep, base);
  if (cores < 2 || missing < fewest) return;
  const count = Math.ceil(missing / most / cores) * cores;
  const waiting = Array.from({ length: count }, (_, at) => `${String(at + 1)}/${String(count)}`);
  const runner = async (): Promise<void> => {
    for (let shard = waiting.shift(); shard !== undefined; shard = waiting.shift()) {
      await runShard(shard);
    }
  };
  await Promise.all(Array.from({ length: cores }, runner));
}

/** Reports of which nothing at all is kept. One that has changed is for the build of the whole. */
function countMissing(folder: string, keep: Keep, base: string): number {
  const byAgency = Map.groupBy(listReports(folder), ({ agency }) => agency);
  return [...byAgency].reduce((sum, [agency, reports]) => {
    const years = new Set(keep.keys(`${base}/${agency}`).map((key) => key.slice(0, 4)));
    return sum + reports.filter(({ year }) => !years.has(String(year))).length;
  }, 0);
}

/** Its findings are those of the whole, which says them all. */
function runShard(shard: string): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [join(projectRoot, 'src/build/main.ts'), '--shard', shard],
      { stdio: 'ignore' },
    );
    child.once('error', () => {
      resolve();
    });
    child.once('exit', () => {
      resolve();
    });
  });
}
