import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { reportPage } from '../../bench/search-scale/report-page.ts';
import { readPage } from '../../src/build/search-copy/read-page.ts';
import { sampleReports } from '../../src/core/sample/generate-sample.ts';
import { goldSite } from '../search/gold/gold-site.ts';

// The site may have to be built.
vi.setConfig({ testTimeout: 300_000 });

test('a page made for the benchmark of the search is read like the built page', () => {
  const { site, remove } = goldSite();
  try {
    const [government, department] = sampleReports({ agencies: 60, years: 6, seed: '6' });
    for (const { agency, reports } of [government, department].flatMap((one) => one ?? [])) {
      for (const report of reports) {
        const file = join(site, 'reports', agency.id, String(report.year), 'index.html');
        expect(readPage(reportPage(report))).toEqual(readPage(readFileSync(file, 'utf8')));
      }
    }
  } finally {
    remove();
  }
});
