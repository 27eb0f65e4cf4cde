import {
  appendFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildOwnParts } from '../../src/build/search-index/build-own-parts.ts';
import {
  buildSearchIndex,
  type BuiltIndex,
} from '../../src/build/search-index/build-search-index.ts';
import { pageIds } from '../../src/build/search-index/page-ids.ts';
import { partKey } from '../../src/build/search-index/part-key.ts';
import { keepIn } from '../../src/keep/keep.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { indexContents } from './support/index-contents.ts';
import { indexSite, limitsOf } from './support/index-site.ts';
import { reportsOfSite } from './support/reports-of-site.ts';
import { smallSite, writeReport, type SmallReport } from './support/small-site.ts';

const reports: SmallReport[] = [
  { body: 'jia', year: 2022, text: '行政复议3件。' },
  { body: 'yi', year: 2023, text: '没有发生。' },
  { body: 'jia', year: 2023, text: '收到申请。' },
];

const build = (site: string, keptIn: string) => indexSite(site, { keptIn, most: 2 });

describe('parts that were made before', () => {
  test('are taken as they are, and no text of theirs is read', async () => {
    const [site, kept] = [smallSite(reports), temporaryFolder()];
    expect(fromCache(await build(site, kept))).toEqual([false, false]);
    const before = indexContents(site);
    const unread = (await reportsOfSite(site)).map((report) => ({
      ...report,
      read: () => Promise.reject(new Error('read')),
    }));
    const options = { keep: keepIn(kept), limits: limitsOf(2) };
    const elsewhere = temporaryFolder();
    expect(fromCache(await buildSearchIndex(elsewhere, unread, options))).toEqual([true, true]);
    expect(indexContents(elsewhere)).toEqual(before);
  });

  test('are made anew where a report of theirs has changed, and only those', async () => {
    const [site, kept] = [smallSite(reports), temporaryFolder()];
    const before = await build(site, kept);
    writeReport(site, { body: 'jia', year: 2023, text: '收到申请4件。' });
    const after = await build(site, kept);
    expect(fromCache(after)).toEqual([false, true]);
    expect(after.parts[0]?.folder).not.toBe(before.parts[0]?.folder);
    expect(after.parts[1]?.folder).toBe(before.parts[1]?.folder);
  });

  test('are made anew where only a figure has changed', async () => {
    const [site, kept] = [smallSite(reports), temporaryFolder()];
    await build(site, kept);
    writeReport(site, { ...reports[0], cells: { 'requests.received.total': '4' } } as SmallReport);
    expect(fromCache(await build(site, kept))).toEqual([true, false]);
  });

  test('are made anew where they are not what was kept', async () => {
    const [site, kept] = [smallSite(reports), temporaryFolder()];
    const { parts } = await indexSite(site, { keptIn: kept });
    const folder = parts[0]?.folder ?? '';
    const before = indexContents(site);
    const entry = (name: string) => path.join(kept, 'search', folder, name);
    const damages = [
      () => truncateSync(entry('0'), 5),
      () => writeFileSync(entry('1'), readFileSync(entry('1')).fill(0)),
      () => rmSync(entry('2')),
      () => {
        renameSync(entry('3'), path.join(kept, 'moved'));
        symlinkSync(path.join(kept, 'moved'), entry('3'));
      },
      () => rmSync(entry('seal.json')),
      () => truncateSync(entry('seal.json'), 20),
      () => writeFileSync(entry('seal.json'), '{}'),
      // The published file is the kept one.
      () => appendFileSync(path.join(site, 'pagefind/parts', folder, 'catalogue.json'), ' '),
    ];
    for (const damage of damages) {
      damage();
      expect(fromCache(await indexSite(site, { keptIn: kept })), String(damage)).toEqual([false]);
      expect(indexContents(site)).toEqual(before);
    }
    expect(fromCache(await indexSite(site, { keptIn: kept }))).toEqual([true]);
  });

  test('are kept as long as they are among the last few', async () => {
    const [site, kept] = [smallSite(reports), temporaryFolder()];
    for (let count = 0; count < 7; count += 1) {
      writeReport(site, { body: 'jia', year: 2023, text: `收到申请${String(count)}件。` });
      await build(site, kept);
    }
    const years = readdirSync(path.join(kept, 'search')).map((name) => name.slice(0, 4));
    expect(years.sort()).toEqual(['2022', ...Array<string>(5).fill('2023')]);
  });
});

describe('the name of a part', () => {
  const report = (body: string, digest: string) => ({
    ...{ body, year: 2023, group: '', digest, bytes: 1, read: () => '' },
  });

  test('changes where a text moves from one report to the next', () => {
    expect(partKey([report('jia', '1'), report('yi', '2')])).not.toBe(
      partKey([report('jia', '2'), report('yi', '1')]),
    );
  });

  test('is that of its reports alone', () => {
    expect(partKey([report('jia', '1')])).toBe(partKey([{ ...report('jia', '1'), group: '甲' }]));
  });
});

describe('shards', () => {
  const column = ['a', 'b', 'c', 'd', 'e'].flatMap((body, at) =>
    [2023, 2022].map((year) => ({ body, year, text: `${body}报告`, at })),
  );
  const regions: Record<string, string> = { a: '甲', b: '丙', c: '甲', d: '乙', e: '丙' };

  test('make those parts of the whole index that are all their own', async () => {
    const site = smallSite(column);
    const [whole, shards] = [temporaryFolder(), temporaryFolder()];
    const placed = (await reportsOfSite(site)).map((report) => ({
      ...report,
      group: regions[report.body] ?? '',
    }));
    const limits = limitsOf(2);
    const made: string[] = [];
    for (const own of ['甲', '丙', '乙']) {
      made.push(
        ...(await buildOwnParts(
          placed.map(({ body, year, group }) => ({ body, year, group })),
          ({ body, year, group }) =>
            group === own
              ? placed.find((one) => one.body === body && one.year === year)
              : undefined,
          { keep: keepIn(shards), limits },
        )),
      );
    }
    expect(made.map((name) => name.replace(/-[^-]+$/, ''))).toEqual([
      ...['2023-3', '2022-3', '2023-1', '2022-1', '2023-2', '2022-2'],
    ]);
    const one = await buildSearchIndex(site, placed, { keep: keepIn(whole), limits });
    const before = indexContents(site);
    const merged = await buildSearchIndex(site, placed, { keep: keepIn(shards), limits });
    expect(fromCache(one)).not.toContain(true);
    expect(fromCache(merged)).not.toContain(false);
    expect(indexContents(site)).toEqual(before);
  });
});

test('a page that Pagefind left out is refused: its report could not be shown', () => {
  expect(() => pageIds(['/reports/jia/2023/'], [])).toThrow('/reports/jia/2023/');
});

function fromCache({ parts }: BuiltIndex): boolean[] {
  return parts.map(({ isFromCache }) => isFromCache);
}
