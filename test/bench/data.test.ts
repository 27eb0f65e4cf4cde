import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataOptions } from '../../bench/data/options.ts';
import { dataPhases } from '../../bench/data/phases.ts';
import { printData } from '../../bench/data/print-data.ts';
import { weighFiles } from '../../bench/data/weigh-files.ts';
import { writeContent } from '../support/content-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('what the files cost stands beside checking, for each report, and what they weigh below', () => {
  const usage = { cpuSeconds: 2, wallSeconds: 3, peakMegabytes: 100.4 };
  const lines = printData(
    [
      { label: 'check', usage },
      { label: 'check, files of the column', usage: { ...usage, cpuSeconds: 3 } },
      { label: 'the same again', usage: { ...usage, cpuSeconds: undefined } },
    ],
    [{ kind: 'report.csv', files: 4, bytes: 10_000 }],
    1000,
  ).split('\n');
  expect(lines).toContain('| check, files of the column | 3.0 | 3.00 | 1.50 | 3.0 | 100 |');
  expect(lines).toContain('| the same again | ? | ? | ? | 3.0 | 100 |');
  expect(lines).toContain('| report.csv | 4 | 0.01 | 2.5 |');
});

test('every file of a site is weighed once', () => {
  const site = temporaryFolder();
  writeContent(site, {
    'site.yaml': undefined,
    'agencies/shili-shuiliju.yaml': undefined,
    'reports/shili-shuiliju/2023.md': undefined,
    'reports/shili/2023/index.html': '12345',
    'reports/shili/2023/report.csv': '123',
    'reports/shili/2023/requests.csv': '12',
    'data/figures.csv': '1234',
    'robots.txt': '1',
  });
  const weights = weighFiles(site);
  expect(weights.filter(({ files }) => files > 0)).toEqual([
    { kind: 'report pages', files: 1, bytes: 5 },
    { kind: 'report.csv', files: 1, bytes: 3 },
    { kind: 'tables of reports, CSV', files: 1, bytes: 2 },
    { kind: '/data/figures.csv', files: 1, bytes: 4 },
    { kind: 'everything else', files: 1, bytes: 1 },
  ]);
});

test.each([['--reports', 'many'], ['--nonsense'], ['20']])('%s is not understood', (...words) => {
  expect(readDataOptions(words)).toBeUndefined();
});

test('the build is measured without a cache first, then with its own', () => {
  const [, , files, build, buildAgain] = dataPhases('/a').map(({ command }) => command.environment);
  expect(build).toEqual(buildAgain);
  expect(files?.['BUILD_CACHE_DIR']).toBe(join('/a', 'cache-of-files'));
  expect(build?.['BUILD_CACHE_DIR']).toBe(join('/a', 'cache-of-build'));
});
