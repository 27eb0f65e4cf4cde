/** The published folder from the checked content: pages, files for others, search index, headers. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { basePath } from '../content-folder/base-path.ts';
import { copyReportFiles, reportFiles } from '../dev/report-files.ts';
import { columnFiles } from '../downloads/data-files.ts';
import { keepFiles } from '../downloads/keep-files.ts';
import { writeFiles } from '../downloads/write-files.ts';
import type { Keep } from '../keep/keep.ts';
import { headersFile } from '../server/headers.ts';
import { archive } from '../site/archive.ts';
import { provideContent, type SiteContent } from '../site/content-source.ts';
import type { Bundle } from './bundle/provide-bundle.ts';
import { giveMemoryBack } from './give-memory-back.ts';
import { buildSearchIndex } from './search-index/build-search-index.ts';
import type { Timings } from './timings.ts';
import { renderColumn, renderUnits } from './render-pages.ts';
import { openUnits, type Units } from './units/units.ts';

export interface SiteBuild {
  readonly contentFolder: string;
  readonly bundle: Bundle;
  readonly keep: Keep;
  /** See unit-base.ts. */
  readonly unitBase: string;
  readonly timings: Timings;
  /** False only to measure what the rest costs. */
  readonly hasSearch: boolean;
}

/** `target` is fresh and empty. */
export async function buildSite(
  content: SiteContent,
  target: string,
  { contentFolder, bundle, keep, unitBase, timings, hasSearch }: SiteBuild,
): Promise<void> {
  provideContent(() => content);
  const kept = keepFiles(keep, `${unitBase}/column`);
  const measured = await writeFiles(columnFiles(archive()), target, kept);
  // A page tells how large these files are.
  const whole = { ...content, measured };
  provideContent(() => whole);
  timings.end('files of the column');
  await bundle.place(target);
  const pages = await bundle.load();
  timings.end('bundling');
  const units = openUnits(archive(), { keep, base: unitBase, target });
  const others = await renderUnits(units, await pages.list());
  timings.end('units');
  giveMemoryBack();
  const indexing = hasSearch ? indexReports(content, units, target, keep) : Promise.resolve();
  // It is waited for later; until then nobody else hears of a failure.
  indexing.catch(() => undefined);
  await renderColumn(others, target);
  timings.end('pages of the column');
  await copyReportFiles(reportFiles(content, contentFolder), target);
  await writeFile(join(target, '_headers'), headersFile(basePath(content.site)));
  await indexing;
  timings.end('search');
  keep.prune([...units.used, ...kept.used]);
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
