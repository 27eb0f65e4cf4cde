/**
 * Where there is no /proc (macOS, Windows): every Node process writes down its own usage when it ends. What isn't
 * Node, such as the search indexer's own program, is missing from the sum.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Meter } from './usage.ts';

export const nodeMeterNote =
  'No /proc on this system: CPU and memory are those of Node processes only, memory of the largest of them.';

export function nodeMeter(): Meter {
  const folder = mkdtempSync(join(tmpdir(), 'gongkailan-usage-'));
  const script = pathToFileURL(join(import.meta.dirname, 'write-usage.ts'));
  return {
    environment: {
      NODE_OPTIONS: [process.env['NODE_OPTIONS'], `--import=${script.href}`]
        .filter((option) => option !== undefined)
        .join(' '),
      USAGE_FOLDER: folder,
    },
    started: () => undefined,
    ended: () => {
      const usages = readdirSync(folder).map(
        (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as NodeJS.ResourceUsage,
      );
      rmSync(folder, { recursive: true });
      if (usages.length === 0) return { cpuSeconds: undefined, peakMegabytes: undefined };
      const microseconds = usages.reduce(
        (sum, { userCPUTime, systemCPUTime }) => sum + userCPUTime + systemCPUTime,
        0,
      );
      return {
        cpuSeconds: microseconds / 1_000_000,
        peakMegabytes: Math.max(...usages.map(({ maxRSS }) => maxRSS)) / 1024,
      };
    },
  };
}
