/** The published folder from the checked content: pages, files for others, search index, headers. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { basePath } from '../content-folder/base-path.ts';
import { projectRoot } from '../content-folder/content-folder.ts';
import type { Keep } from '../keep/keep.ts';
import { headersFile } from '../server/headers.ts';
import { provideContent, type SiteContent } from '../site/content-source.ts';
import { columnIntegration } from './column-integration.ts';
import { buildSearchIndex } from './search-index/build-search-index.ts';
import type { Timings } from './timings.ts';
import type { Units } from './units/units.ts';

export interface SiteBuild {
  readonly contentFolder: string;
  readonly keep: Keep;
  /** See unit-base.ts. */
  readonly unitBase: string;
  readonly timings: Timings;
  /** False only to measure what the rest costs. */
  readonly hasSearch: boolean;
}

/** `folder` is fresh and empty. */
export async function buildSite(
  content: SiteContent,
  folder: string,
  { hasSearch, ...options }: SiteBuild,
): Promise<void> {
  const index = (units: Units, target: string) =>
    hasSearch ? indexReports(content, units, target, options.keep) : Promise.resolve();
  await buildPages(content, folder, { ...options, index, isOwn: undefined });
  await writeFile(join(folder, '_headers'), headersFile(basePath(content.site)));
}

/** `astro build` with what the column adds to it. */
export async function buildPages(
  content: SiteContent,
  folder: string,
  column: Parameters<typeof columnIntegration>[0],
): Promise<void> {
  provideContent(() => content);
  await build({
    root: projectRoot,
    outDir: folder,
    logLevel: 'warn',
    mode: 'production',
    integrations: [columnIntegration(column)],
  });
}

/** Every report is found by search, or the site isn't published. A column that is still empty has nothing to find. */
async function indexReports(
  { reports }: SiteContent,
  { searched }: Units,
  folder: string,
  keep: Keep,
): Promise<void> {
  if (reports.length === 0) return;
  const index = await buildSearchIndex(folder, searched, { keep });
  if (index.reports !== reports.length) {
    throw new Error(`${String(reports.length)} reports, but ${String(index.reports)} in the index`);
  }
}
