/**
 * A large column on one machine: shards, as many at a time as there are cores, each in a process that gives its memory
 * back. Whatever goes wrong in one is for the build of the whole, which makes what it doesn't find.
 */
import { availableParallelism } from 'node:os';
import { listReports } from '../../content-folder/list-reports.ts';
import type { Keep } from '../../keep/keep.ts';
import type { Bundle } from '../bundle/provide-bundle.ts';
import type { Phase, Timings } from '../timings.ts';
import { runChild } from '../run-child.ts';
import type { Shard } from './shard.ts';

/** Fewer are made sooner in one process: another one has to load everything first. */
const usualFewest = 500;

/** So many take some 0.6 GB: more processes mean less memory, and each has to get going. */
const most = 900;

export interface ShardsOptions {
  readonly keep: Keep;
  /** See unit-base.ts. */
  readonly base: string;
  readonly hasSearch: boolean;
  readonly timings: Timings;
  /** What shards find in the cache, and would make each for themselves otherwise. */
  readonly bundle: Pick<Bundle, 'ready'>;
  /** So many reports have to be missing. */
  readonly fewest?: number;
}

export async function runShards(
  folder: string,
  { keep, base, hasSearch, timings, bundle, fewest = usualFewest }: ShardsOptions,
): Promise<void> {
  const cores = availableParallelism();
  const missing = countMissing(folder, keep, base);
  if (cores < 2 || missing < fewest) return;
  await bundle.ready;
  const count = Math.ceil(missing / most / cores) * cores;
  const waiting = Array.from({ length: count }, (_, at) => ({ number: at + 1, of: count }));
  const runner = async (): Promise<void> => {
    for (let shard = waiting.shift(); shard !== undefined; shard = waiting.shift()) {
      const phases = await runShard(shard, hasSearch ? [] : ['--no-search']);
      for (const [name, phase] of Object.entries(phases)) timings.add(`shards: ${name}`, phase);
    }
  };
  await Promise.all(Array.from({ length: cores }, runner));
}

/**
 * What its phases took; none where it failed. Its findings are not shown: they are those of the whole, which says them
 * all.
 */
async function runShard(
  { number, of }: Shard,
  options: readonly string[],
): Promise<Readonly<Record<string, Phase>>> {
  const shard = ['--shard', `${String(number)}/${String(of)}`, '--timings', ...options];
  return (await runChild('main.ts', shard, { isHeard: false }).ended) ?? {};
}

/** Reports of which nothing at all is kept. One that has changed is for the build of the whole. */
function countMissing(folder: string, keep: Keep, base: string): number {
  const byAgency = Map.groupBy(listReports(folder), ({ agency }) => agency);
  return [...byAgency].reduce((sum, [agency, reports]) => {
    const years = new Set(keep.keys(`${base}/${agency}`).map((key) => key.slice(0, 4)));
    return sum + reports.filter(({ year }) => !years.has(String(year))).length;
  }, 0);
}
