/** What is measured, in order: a later phase finds the cache that an earlier one left. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../command.ts';
import { nodeCommand } from '../node-command.ts';

export interface CheckPhase {
  readonly label: string;
  readonly command: Command;
  /** Done before, and not measured. */
  readonly prepare?: () => void;
}

/** `folder` holds the sample in `content`. */
export function checkPhases(folder: string): readonly CheckPhase[] {
  const content = join(folder, 'content');
  const environment = { CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache') };
  const read = 'bench/check/read-reports.ts';
  const check = (...words: string[]) =>
    nodeCommand(['src/cli/main.ts', 'check', ...words], environment);
  return [
    { label: 'read', command: nodeCommand([read], environment) },
    { label: parsing, command: nodeCommand([read, 'parse'], environment) },
    { label: 'check, no cache', command: check('--no-cache') },
    {
      label: 'check, no cache, heap of 512 MB',
      command: {
        ...check('--no-cache'),
        environment: { ...environment, NODE_OPTIONS: '--max-old-space-size=512' },
      },
    },
    { label: 'check, empty cache', command: check() },
    { label: 'check again', command: check() },
    {
      label: 'check again, one report changed',
      command: check(),
      prepare: () => {
        changeOneReport(content);
      },
    },
  ];
}

/** What the others are compared with. */
export const parsing = 'read and parse';

function changeOneReport(content: string): void {
  const reports = join(content, 'reports');
  const agencies = readdirSync(reports).sort();
  const agency = join(reports, agencies[Math.floor(agencies.length / 2)] ?? '');
  const years = readdirSync(agency).sort();
  const file = join(agency, years[Math.floor(years.length / 2)] ?? '');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n以上为本年度补充说明的事项。\n`);
}
