/** What is measured, in order: a later phase finds the caches that an earlier one left. */
import { join } from 'node:path';
import type { Command } from '../contender.ts';
import { nodeCommand } from '../node-command.ts';

export interface DataPhase {
  readonly label: string;
  readonly command: Command;
}

/** What the others are compared with. */
export const checking = 'check';

/** `folder` holds the sample in `content`; the last phase leaves the whole site in `site`. */
export function dataPhases(folder: string): readonly DataPhase[] {
  const environment = {
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: join(folder, 'site'),
    CACHE_DIR: join(folder, 'cache'),
  };
  const write = (...what: string[]) =>
    nodeCommand(['bench/data/write-data.ts', join(folder, 'files'), ...what], environment);
  return [
    { label: checking, command: write() },
    { label: 'check, files of the column', command: write('column') },
    { label: 'check, files of each report', command: write('reports') },
    { label: 'the same again', command: write('reports') },
    {
      label: '`npm run build`, with all of them',
      command: nodeCommand(['src/build/main.ts'], environment),
    },
    {
      label: '`npm run build` again',
      command: nodeCommand(['src/build/main.ts'], environment),
    },
  ];
}
