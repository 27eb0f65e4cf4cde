import {
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BuiltIndex } from '../../src/build/search-index/build-search-index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { indexContents } from './support/index-contents.ts';
import { indexSite } from './support/index-site.ts';
import { smallSite, writeReport, type SmallReport } from './support/small-site.ts';

const reports: SmallReport[] = [
  { body: 'jia', year: 2022, text: '行政复议3件。' },
  { body: 'yi', year: 2023, text: '没有发生。' },
  { body: 'jia', year: 2023, text: '收到申请。' },
];

describe('parts that were made before', () => {
  const build = (site: string, cacheFolder: string) => indexSite(site, { cacheFolder, most: 2 });

  test('are taken as they are', async () => {
    const [site, cache] = [smallSite(reports), temporaryFolder()];
    expect(fromCache(await build(site, cache))).toEqual([false, false]);
    const before = indexContents(site);
    expect(fromCache(await build(site, cache))).toEqual([true, true]);
    expect(indexContents(site)).toEqual(before);
  });

  test('are made anew where a report of theirs has changed, and only those', async () => {
    const [site, cache] = [smallSite(reports), temporaryFolder()];
    const before = await build(site, cache);
    writeReport(site, { body: 'jia', year: 2023, text: '收到申请4件。' });
    const after = await build(site, cache);
    expect(fromCache(after)).toEqual([false, true]);
    expect(after.parts[0]?.folder).not.toBe(before.parts[0]?.folder);
    expect(after.parts[1]?.folder).toBe(before.parts[1]?.folder);
  });

  test('are made anew where only a figure has changed', async () => {
    const [site, cache] = [smallSite(reports), temporaryFolder()];
    await build(site, cache);
    writeReport(site, { ...reports[0], cells: { 'requests.received.total': '4' } } as SmallReport);
    expect(fromCache(await build(site, cache))).toEqual([true, false]);
  });

  test('are made anew where they were damaged, or are not whole', async () => {
    const [site, cache] = [smallSite(reports), temporaryFolder()];
    await build(site, cache);
    const before = indexContents(site);
    const [one = '', other = ''] = readdirSync(cache);
    truncateSync(path.join(cache, one, 'files/part/catalogue.json'), 5);
    rmSync(path.join(cache, other, 'files/program'), { recursive: true });
    expect(fromCache(await build(site, cache))).toEqual([false, false]);
    expect(indexContents(site)).toEqual(before);
    expect(fromCache(await build(site, cache))).toEqual([true, true]);
  });

  test('are made anew where a link was put among their files', async () => {
    const [site, cache] = [smallSite(reports), temporaryFolder()];
    await build(site, cache);
    const before = indexContents(site);
    const [one = '', other = ''] = readdirSync(cache);
    symlinkSync(import.meta.filename, path.join(cache, one, 'files/part/more'));
    renameSync(path.join(cache, other, 'files'), path.join(cache, 'moved'));
    symlinkSync(path.join(cache, 'moved'), path.join(cache, other, 'files'));
    expect(fromCache(await build(site, cache))).toEqual([false, false]);
    expect(indexContents(site)).toEqual(before);
  });

  test('are kept for a month where a column is indexed otherwise', async () => {
    const [site, cache] = [smallSite(reports), temporaryFolder()];
    await build(site, cache);
    mkdirSync(path.join(cache, '.all-0.99'));
    const weeksAgo = (weeks: number) => Date.now() / 1000 - weeks * 7 * 24 * 60 * 60;
    for (const name of readdirSync(cache)) {
      const used = weeksAgo(name.startsWith('2023') ? 4 : 5);
      utimesSync(path.join(cache, name), used, used);
    }
    await indexSite(site, { cacheFolder: cache });
    expect(readdirSync(cache).sort()).toEqual([
      expect.stringMatching(/^2023-/),
      expect.stringMatching(/^all-/),
    ]);
  });

  test('are not missed where none can be kept', async () => {
    const site = smallSite(reports);
    const file = path.join(temporaryFolder(), 'no-folder');
    writeFileSync(file, '');
    expect(fromCache(await build(site, file))).toEqual([false, false]);
  });

  test('are kept as long as they are among the last few that were used', async () => {
    const [site, cache] = [smallSite(reports), temporaryFolder()];
    for (let count = 0; count < 7; count += 1) {
      writeReport(site, { body: 'jia', year: 2023, text: `收到申请${String(count)}件。` });
      await build(site, cache);
    }
    const years = readdirSync(cache).map((name) => name.slice(0, 4));
    expect(years.sort()).toEqual(['2022', '2023', '2023', '2023', '2023']);
  });
});

function fromCache({ parts }: BuiltIndex): boolean[] {
  return parts.map(({ isFromCache }) => isFromCache);
}
