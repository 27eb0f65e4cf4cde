/** Weights, compressed with brotli: pages for old phones and slow lines. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { elements, isData, readPages, siteFolder } from '../support/built-site.ts';

const kilobyte = 1024;
const pages = readPages();
const reports = pages.filter(({ path }) => path.startsWith('/reports/'));

test('a report is at most 12 KB', () => {
  // Brotli takes its time: the longest stand for all.
  const longest = reports.toSorted((a, b) => b.html.length - a.html.length).slice(0, 5);
  const heavy = longest.filter(({ html }) => weight(html) > 12 * kilobyte);
  expect(heavy.map(({ path, html }) => `${path} ${String(weight(html))}`)).toEqual([]);
});

test('what is known of all bodies and of each rule is at most 12 KB a page', () => {
  const known = pages.filter(({ path }) => /^\/(coverage|rules)\//.test(path));
  expect(known.length).toBeGreaterThan(10);
  const longest = known.toSorted((a, b) => b.html.length - a.html.length).slice(0, 5);
  const heavy = longest.filter(({ html }) => weight(html) > 12 * kilobyte);
  expect(heavy.map(({ path, html }) => `${path} ${String(weight(html))}`)).toEqual([]);
});

test('all styles together are at most 12 KB', () => {
  const styles = globSync('_astro/*.css', { cwd: siteFolder });
  const total = styles.reduce((sum, file) => sum + weight(readFileSync(join(siteFolder, file))), 0);
  expect(total).toBeLessThanOrEqual(12 * kilobyte);
});

test('a report has one script, the reading settings, of at most 2 KB', () => {
  for (const page of reports) {
    const scripts = elements(page, 'script')
      .filter((script) => !isData(script))
      .map(({ attribs }) => attribs['src'] ?? '');
    expect(scripts, page.path).toHaveLength(1);
    expect(scripts[0]).toContain('reading-settings');
  }
  const [script = ''] = globSync('_astro/reading-settings*.js', { cwd: siteFolder });
  expect(readFileSync(join(siteFolder, script)).length).toBeLessThanOrEqual(2 * kilobyte);
});

function weight(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}
