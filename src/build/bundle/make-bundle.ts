/**
 * A program: Astro bundles what renders the pages, and what browsers load, into the folder that it is told, and renders
 * nothing. In a process of its own, since bundling takes more memory than all that follows.
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { projectRoot } from '../../content-folder/content-folder.ts';
import { provideContent } from '../../site/content-source.ts';
import { endWithParent } from '../end-with-parent.ts';
import { startTimings } from '../timings.ts';
import { partsOfBundle } from './parts-of-bundle.ts';

endWithParent();
const timings = startTimings();
const [folder = ''] = process.argv.slice(2);
const site = join(folder, partsOfBundle.site);
provideContent(() => {
  throw new Error('a bundle is made without any content');
});
await build({
  root: projectRoot,
  outDir: site,
  logLevel: 'warn',
  mode: 'production',
  integrations: [
    {
      name: 'bundle',
      hooks: {
        'astro:build:start': ({ setPrerenderer }) => {
          setPrerenderer({
            name: 'none',
            getStaticPaths() {
              // It is about to be deleted: Astro takes it for used when no page is left to be rendered.
              cpSync(join(site, '.prerender'), join(folder, partsOfBundle.pages), {
                recursive: true,
              });
              return Promise.resolve([]);
            },
            render: () => Promise.reject(new Error('nothing is rendered here')),
          });
        },
      },
    },
  ],
});
timings.end('bundling');
process.stdout.write(JSON.stringify(timings.phases()));
