/** The published folder from the checked content: pages, search index, headers. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { basePath } from '../content-folder/base-path.ts';
import { buildCache } from '../content-folder/build-cache.ts';
import { projectRoot } from '../content-folder/content-folder.ts';
import { headersFile } from '../server/headers.ts';
import { provideContent, type SiteContent } from '../site/content-source.ts';
import { buildSearchIndex } from './search-index/build-search-index.ts';
import { reportsOfSite } from './search-index/reports-of-site.ts';

/** Wall time of each step in milliseconds. */
export interface Timings {
  readonly site: number;
  readonly search: number;
}

/** `folder` is fresh and empty. */
export async function buildSite(content: SiteContent, folder: string): Promise<Timings> {
  provideContent(() => content);
  const start = performance.now();
  await build({ root: projectRoot, outDir: folder, logLevel: 'warn', mode: 'production' });
  const built = performance.now();
  await indexReports(content.reports.length, folder);
  await writeFile(join(folder, '_headers'), headersFile(basePath(content.site)));
  return { site: built - start, search: performance.now() - built };
}

/** Every report is found by search, or the site isn't published. A column that is still empty has nothing to find. */
async function indexReports(reports: number, folder: string): Promise<void> {
  if (reports === 0) return;
  const index = await buildSearchIndex(folder, await reportsOfSite(folder), {
    cacheFolder: buildCache('search'),
  });
  if (index.reports !== reports) {
    throw new Error(`${String(reports)} reports, but ${String(index.reports)} in the search index`);
  }
}
