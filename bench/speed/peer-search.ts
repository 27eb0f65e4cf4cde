/** What is the same of Eleventy and Hugo. */
import { join } from 'node:path';
import { nodeCommand } from '../node-command.ts';
import { projectRoot } from '../project-root.ts';
import type { Step } from './contender.ts';

const pagefind = join(projectRoot, 'node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs');

/** Its own program over the finished pages: the narratives; the tables are marked to be left out, as on our pages. */
export const pagefindAsItShips: Step = {
  part: 'search',
  command: ({ work }) =>
    nodeCommand([pagefind, ...['--site', join(work, 'site'), '--glob', 'reports/**/*.html']]),
};

export const peersDoNot =
  'check anything, sanitise, add remarks, changes against last year, drawings, linked data; no comparisons, statistics, ' +
  'coverage, corrections or rules pages; no files for others (JSON, CSV, Word, Excel, ZIP), no feeds or sitemap';
