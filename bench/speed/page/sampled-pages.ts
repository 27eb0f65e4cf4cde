/** Some report pages of a site, to be compared: whoever writes another page than ours would win by it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageDifference } from './compare-pages.ts';

/** By `AGENCY/YEAR`. */
export type Pages = ReadonlyMap<string, string>;

const sampled = 50;

/** `always` is among them. The site must have a page for each report. */
export function sampledPages(site: string, reports: number, always: string): Pages {
  const root = join(site, 'reports');
  const paths = globSync('*/*/index.html', { cwd: root })
    .map((file) => file.replace('/index.html', ''))
    .sort();
  if (paths.length !== reports)
    throw new Error(`${String(paths.length)} report pages instead of ${String(reports)}`);
  // One more than a multiple of the years: all years are met, the first, which is of the first edition, at once.
  const step = Math.max(1, Math.floor(paths.length / sampled)) + (paths.length > sampled ? 1 : 0);
  const chosen = [...paths.filter((_, position) => position % step === 0), always];
  return new Map(
    chosen.map((path) => [path, readFileSync(join(root, path, 'index.html'), 'utf8')]),
  );
}

export function refuseOtherPages(label: string, pages: Pages, ours: Pages | undefined): void {
  for (const [path, page] of pages) {
    const difference = pageDifference(ours?.get(path) ?? '', page);
    if (difference !== undefined)
      throw new Error(`${label} writes another page for ${path}: ${difference}`);
  }
}
