import { mkdir } from 'node:fs/promises';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import * as pagefind from 'pagefind';
import type { Found } from '../../../test/search/gold/score.ts';
import type { Contestant } from '../contestant.ts';
import type { PagefindScopeData } from './pagefind-scope.ts';

const { dependencies } = createRequire(import.meta.url)('../../../package.json') as {
  dependencies: { pagefind: string };
};

export const pagefindAsShipped: Contestant = {
  label: `Pagefind ${dependencies.pagefind}`,
  configured:
    'the built report pages indexed as they are (lang="zh-CN", data-pagefind-body, tables left out), searched by its own pagefind.js under lang="zh-CN", a new instance for each query; bytes of its files, its script compressed, with the ten texts that are shown first',
  cannot:
    'mark or excerpt by the phrase, find simplified characters by traditional ones, know a body by another name, or compare figures',
  prepare: async ({ site, folder }) => {
    await mkdir(folder, { recursive: true });
    await indexAsIs(site, folder);
    const workerData: PagefindScopeData = { bundle: folder };
    const thread = new Worker(new URL('./pagefind-scope.ts', import.meta.url), { workerData });
    return {
      find: async ({ typed, figure }) => {
        if (figure !== undefined) return undefined;
        thread.postMessage(typed);
        const [found] = (await once(thread, 'message')) as [Found];
        return found;
      },
      close: async () => {
        await thread.terminate();
      },
    };
  },
};

async function indexAsIs(site: string, outputPath: string): Promise<void> {
  const { index } = await pagefind.createIndex();
  if (index === undefined) throw new Error('Pagefind did not start');
  await index.addDirectory({ path: site, glob: 'reports/**/*.html' });
  await index.writeFiles({ outputPath });
  await pagefind.close();
}
