/** The floor: what the work itself costs when nothing stands around it. */
import type { Contender } from '../contender.ts';
import { nodeCommand } from '../node-command.ts';

export const floor: Contender = {
  id: 'floor',
  label: 'bare script',
  does:
    'reads the same files, parses front matter (js-yaml) and narrative (unified with the same plugins), puts both ' +
    'and the three tables together as strings, writes one page a report',
  doesNot:
    'no framework, no checks, no sanitising, no styles; no agency, year, overview or search pages; no search index; ' +
    'its page holds no remarks, changes or summaries',
  phases: [
    {
      label: 'pages',
      command: ({ content, site }) => nodeCommand(['bench/floor/main.ts', content, site]),
    },
  ],
};
