/** This project: its pages and its search index apart, then both as `npm run build` does them. */
import type { Contender, Folders } from '../contender.ts';
import { nodeCommand } from '../node-command.ts';

export const gongkailan: Contender = {
  id: 'gongkailan',
  label: 'this project',
  does:
    'reads and checks every file (schema, sums, structure, links), renders all pages with the standard tables, ' +
    'sanitised narratives, agency, year and overview pages; the index is Pagefind’s, over the narratives',
  doesNot: 'nothing is left out; every run is cold, as there is no cache between builds',
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
  return { CONTENT_DIR: content, OUT_DIR: site, ASTRO_TELEMETRY_DISABLED: '1' };
}
