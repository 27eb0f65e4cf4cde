/** Eleventy with JavaScript templates; see ../eleventy/. */
import { dirname, join, relative } from 'node:path';
import { peersFolder, peerVersion } from '../../import-peer.ts';
import { nodeCommand } from '../../node-command.ts';
import { projectRoot } from '../../project-root.ts';
import type { Contender } from '../contender.ts';
import { pagefindAsItShips, peersDoNot } from '../peer-search.ts';

const program = join(peersFolder, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
const config = join(projectRoot, 'bench', 'speed', 'eleventy', 'eleventy.config.ts');

export const eleventy: Contender = {
  id: 'eleventy',
  label: `Eleventy ${peerVersion('@11ty/eleventy')}`,
  does:
    'the same report pages, and lists of agencies and years, with JavaScript templates; its own markdown-it; js-yaml told to ' +
    'leave scalars as text, which its own settings wouldn’t; it keeps nothing from build to build, so it builds again',
  doesNot: peersDoNot,
  keeps: false,
  steps: [
    {
      part: 'site',
      command: ({ content, work, templates }) => {
        // Its paths are relative to where it runs.
        const folder = dirname(content);
        const words = [program, `--config=${relative(folder, config)}`];
        return {
          ...nodeCommand(
            [...words, `--output=${relative(folder, join(work, 'site'))}`, '--quiet'],
            {
              BENCH_TEMPLATES: templates,
            },
          ),
          folder,
        };
      },
    },
    pagefindAsItShips,
  ],
};
