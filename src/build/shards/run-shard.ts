/** One shard in a process of its own, which ends when this one does. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../content-folder/content-folder.ts';
import type { Phase } from '../timings.ts';
import type { Shard } from './shard.ts';

/**
 * What its phases took; none where it failed. Its findings are not shown: they are those of the whole, which says them
 * all.
 */
export function runShard(
  { number, of }: Shard,
  options: readonly string[],
): Promise<Readonly<Record<string, Phase>>> {
  const main = join(projectRoot, 'src/build/main.ts');
  const shard = ['--shard', `${String(number)}/${String(of)}`, '--timings', ...options];
  return new Promise((resolve) => {
    let printed = '';
    const child = spawn(process.execPath, [main, ...shard], {
      stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
    });
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    child.once('error', () => {
      resolve({});
    });
    child.once('close', () => {
      resolve(phasesIn(printed));
    });
  });
}

/** In a process that was started here: the channel to its parent keeps it from living longer, and from nothing else. */
export function endWithParent(): void {
  if (process.channel === undefined) return;
  process.once('disconnect', () => {
    process.exit(1);
  });
  process.channel.unref();
}

function phasesIn(printed: string): Readonly<Record<string, Phase>> {
  try {
    return JSON.parse(printed) as Record<string, Phase>;
  } catch {
    return {};
  }
}
