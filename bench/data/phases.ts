/** What is measured, in order: the caches are empty at first, and a later phase finds what an earlier one left. */
import { join } from 'node:path';
import type { Command } from '../command.ts';
import { nodeCommand } from '../node-command.ts';

export interface DataPhase {
  readonly label: string;
  readonly command: Command;
}

/** What the others are compared with. */
export const checking = 'check';

/** `folder` holds the sample in `content`; the last phase leaves the whole site in `site`. */
export function dataPhases(folder: string): readonly DataPhase[] {
  const environment = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'site') };
  const write = (...what: string[]) =>
    nodeCommand(['bench/data/write-data.ts', join(folder, 'files'), ...what], {
      ...environment,
      BUILD_CACHE_DIR: join(folder, 'cache-of-files'),
    });
  const build = nodeCommand(['src/build/main.ts'], {
    ...environment,
    BUILD_CACHE_DIR: join(folder, 'cache-of-build'),
  });
  return [
    { label: checking, command: write() },
    { label: 'check, files of the column', command: write('column') },
    { label: 'check, files of each report', command: write('reports') },
    { label: '`npm run build`, no cache', command: build },
    { label: '`npm run build` again, with its cache', command: build },
  ];
}
