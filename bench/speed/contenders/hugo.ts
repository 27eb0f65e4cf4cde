/** Hugo where it is installed; see ../hugo/. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../project-root.ts';
import type { Contender } from '../contender.ts';
import { writeProject } from '../hugo/write-project.ts';
import { readTemplates } from '../page/cut-templates.ts';
import { pagefindAsItShips, peersDoNot } from '../peer-search.ts';

export function isHugoInstalled(): boolean {
  return hugoVersion() !== undefined;
}

export function hugo(): Contender {
  return {
    id: 'hugo',
    label: `Hugo ${hugoVersion() ?? ''}`,
    does:
      'the same report pages, and lists of agencies and years, with its own Markdown and YAML, on all cores; money is read as a ' +
      'number and its zeros put back by the template, which holds for the sample only; it keeps no pages from build to build, ' +
      'so it builds again',
    doesNot: peersDoNot,
    keeps: false,
    prepare: ({ content, work, templates }) => {
      writeProject(join(work, 'project'), content, readTemplates(templates));
    },
    steps: [
      {
        part: 'site',
        command: ({ work }) => ({
          program: 'hugo',
          words: [
            ...['--source', join(work, 'project'), '--destination', join(work, 'site')],
            '--quiet',
          ],
          environment: { HUGO_CACHEDIR: join(work, 'cache') },
          folder: projectRoot,
        }),
      },
      pagefindAsItShips,
    ],
  };
}

function hugoVersion(): string | undefined {
  const { stdout, status } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? /v([\d.]+)/.exec(stdout)?.[1] : undefined;
}
