/** This project: everything but the search index, and everything, each with a cache of its own. */
import { join } from 'node:path';
import type { Contender, Folders } from '../contender.ts';
import { nodeCommand } from '../../node-command.ts';

export const gongkailan: Contender = {
  id: 'gongkailan',
  label: 'this project',
  does:
    'reads and checks every file (schema, sums, last year, members, text), renders and sanitises the narratives, writes all pages, ' +
    'comparisons, JSON, CSV, Word, Excel and ZIP files, feeds, sitemap, and a search index of narratives and figures',
  doesNot: 'nothing is left out',
  keeps: true,
  steps: [
    { part: 'site', command: (folders) => build(folders, 'site', '--no-search') },
    { part: 'both', command: (folders) => build(folders, 'whole') },
  ],
};

function build({ content, work }: Folders, target: string, ...words: string[]) {
  return nodeCommand(['src/build/main.ts', '--timings', ...words], {
    CONTENT_DIR: content,
    OUT_DIR: join(work, target),
    BUILD_CACHE_DIR: join(work, `${target}-cache`),
  });
}
