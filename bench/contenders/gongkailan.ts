/** This project: its pages and its search index apart, then both as `npm run build` does them. */
import { mkdtempSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Contender, Folders } from '../contender.ts';
import { nodeCommand } from '../node-command.ts';

export const gongkailan: Contender = {
  id: 'gongkailan',
  label: 'this project',
  does:
    'reads and checks every file (schema, sums, structure, links), renders all pages with the standard tables, ' +
    'sanitised narratives, agency, year and overview pages; the index is Pagefind’s, over the narratives',
  doesNot:
    'nothing is left out; every run is cold: what a build keeps for the next one is kept from it',
  phases: [
    {
      label: 'pages',
      command: (folders) =>
        nodeCommand(['node_modules/astro/bin/astro.mjs', 'build'], environmentOf(folders)),
    },
    {
      label: 'search index',
      command: ({ site }) => nodeCommand(['bench/contenders/index-for-search.ts', site]),
    },
    {
      label: '`npm run build` (both, in one process)',
      command: (folders) => nodeCommand(['src/build/main.ts'], environmentOf(folders)),
    },
  ],
};

function environmentOf({ content, site }: Folders): Readonly<Record<string, string>> {
  return {
    CONTENT_DIR: content,
    OUT_DIR: site,
    BUILD_CACHE_DIR: mkdtempSync(join(dirname(site), 'cache-')),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}
