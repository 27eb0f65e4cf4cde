/** The floor: what the work itself costs when nothing stands around it. */
import { join } from 'node:path';
import type { Contender } from '../contender.ts';
import { nodeCommand } from '../../node-command.ts';

export const floor: Contender = {
  id: 'floor',
  label: 'bare script',
  does: 'the same pages with the fastest parts and no framework: js-yaml, Sätteri (Markdown in Rust), strings, one file after the other',
  doesNot: 'what the peers don’t do either; no search index',
  keeps: false,
  steps: [
    {
      part: 'site',
      command: ({ content, work, templates }) =>
        nodeCommand(['bench/speed/floor/main.ts', content, join(work, 'site'), templates]),
    },
  ],
};
