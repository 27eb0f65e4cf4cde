import { hash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  buildSearchIndex,
  type BuiltIndex,
} from '../../src/build/search-index/build-search-index.ts';
import { groupReports, splitByText } from '../../src/build/search-index/group-reports.ts';
import { makePart } from '../../src/build/search-index/make-part.ts';
import { partDigest } from '../../src/build/search-index/part-digest.ts';
import type { Copy, Part } from '../../src/build/search-index/read-part.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { smallSite, writeReport, type SmallReport } from './support/small-site.ts';

const reports: SmallReport[] = [
  { body: 'jia', year: 2022, text: '行政复议3件。' },
  { body: 'yi', year: 2023, text: '没有发生。' },
  { body: 'jia', year: 2023, text: '收到申请。' },
];

describe('reports are grouped into parts', () => {
  const some = [2023, 2023, 2023, 2022, 2021].map((year, number) => ({ year, number }));
  const shapeOf = (most: number) =>
    groupReports(some, most).map((group) => [
      group.name,
      group.reports.map(({ number }) => number),
    ]);

  test('one for all, where they are few', () => {
    expect(shapeOf(5)).toEqual([['all', [0, 1, 2, 3, 4]]]);
  });

  test('one for each year, where they are more', () => {
    expect(shapeOf(4)).toEqual([
      ['2023', [0, 1, 2]],
      ['2022', [3]],
      ['2021', [4]],
    ]);
  });

  test('several for a year that has too many itself', () => {
    expect(shapeOf(2)).toEqual([
      ['2023-1', [0, 1]],
      ['2023-2', [2]],
      ['2022', [3]],
      ['2021', [4]],
    ]);
  });
});

describe('a group whose texts are too long together', () => {
  const shapeOf = (name: string, years: number[], most: number) =>
    splitByText(
      { name, reports: years.map((year, number) => ({ year, number })) },
      () => 10,
      most,
    ).map((group) => [group.name, group.reports.map(({ number }) => number)]);

  test('is one for each of its years', () => {
    expect(shapeOf('all', [2023, 2023, 2022], 20)).toEqual([
      ['2023', [0, 1]],
      ['2022', [2]],
    ]);
  });

  test('is several where it is of one year', () => {
    expect(shapeOf('2023-1', [2023, 2023, 2023], 25)).toEqual([
      ['2023-1-1', [0, 1]],
      ['2023-1-2', [2]],
    ]);
  });

  test('is at least one for each report', () => {
    expect(shapeOf('2023', [2023, 2023], 5)).toEqual([
      ['2023-1', [0]],
      ['2023-2', [1]],
    ]);
  });

  test('is indexed so', async () => {
    const site = smallSite([
      { body: 'jia', year: 2023, text: '收到申请。'.repeat(20) },
      { body: 'yi', year: 2023, text: '收到申请。'.repeat(20) },
      { body: 'jia', year: 2022, text: '没有。' },
    ]);
    const { parts } = await buildSearchIndex(site, { mostCharacters: 150 });
    expect(parts.map(({ folder }) => folder.replace(/-[^-]+$/, ''))).toEqual([
      '2023-1',
      '2023-2',
      '2022',
    ]);
  });
});

describe('a published index', () => {
  test('has nothing that our search does not ask for', async () => {
    const site = smallSite(reports);
    const { parts } = await buildSearchIndex(site);
    expect(filesOf(path.join(site, 'pagefind'))).toEqual([
      'index.json',
      'pagefind.js',
      `parts/${parts[0]?.folder ?? ''}/catalogue.json`,
      `parts/${parts[0]?.folder ?? ''}/figures.json`,
      `parts/${parts[0]?.folder ?? ''}/fragment/*`,
      `parts/${parts[0]?.folder ?? ''}/index/*`,
      `parts/${parts[0]?.folder ?? ''}/pagefind-entry.json`,
      `parts/${parts[0]?.folder ?? ''}/pagefind.*.pf_meta`,
      'wasm.unknown.pagefind',
    ]);
  });

  test('lists its parts, the newest first, and the characters that it knows', async () => {
    const site = smallSite(reports);
    const { parts } = await buildSearchIndex(site, { mostInPart: 2 });
    const file: unknown = JSON.parse(readFileSync(path.join(site, 'pagefind/index.json'), 'utf8'));
    expect(file).toEqual({
      parts: [
        { folder: parts[0]?.folder, years: [2023], reports: 2 },
        { folder: parts[1]?.folder, years: [2022], reports: 1 },
      ],
      characters: expect.stringMatching(/^023aijy一/) as string,
      variants: expect.stringContaining('報报') as string,
      figures: expect.arrayContaining([['requests.received.total', '新收']]) as string[][],
    });
    expect(parts.map(({ folder }) => folder)).toEqual([
      expect.stringMatching(/^2023-[0-9a-f]{12}$/),
      expect.stringMatching(/^2022-[0-9a-f]{12}$/),
    ]);
  });

  test('is made by a program that takes our words as they are', async () => {
    const site = smallSite(reports);
    const { parts } = await buildSearchIndex(site);
    const entry = path.join(site, 'pagefind/parts', parts[0]?.folder ?? '', 'pagefind-entry.json');
    expect(JSON.parse(readFileSync(entry, 'utf8'))).toMatchObject({
      version: '1.5.2',
      languages: { zxx: { page_count: 3 } },
    });
  });

  test('is the same, byte by byte, whoever builds it', async () => {
    const many = Array.from({ length: 60 }, (_, number) => ({
      body: `b${String(number)}`,
      year: 2023 - (number % 2),
      text: `第${String(number)}局收到申请${String(number * 7)}件。`,
    }));
    const [one, other] = [smallSite(many), smallSite(many)];
    await buildSearchIndex(one, { mostInPart: 40 });
    await buildSearchIndex(other, { mostInPart: 40 });
    expect(contentsOf(other)).toEqual(contentsOf(one));
  });

  test('has no versions from before a correction', async () => {
    expect(await buildSearchIndex(smallSite(reports))).toMatchObject({ reports: 3 });
  });

  test('is refused where there is no report: its search page would find nothing, for ever', async () => {
    await expect(buildSearchIndex(smallSite([]))).rejects.toThrow('data-pagefind-body');
  });
});

describe('a part', () => {
  const copy = (body: string, html: string) => ({ url: `/reports/${body}/2023/`, html });
  const partOf = (...copies: Copy[]): Part => ({
    years: [2023],
    copies,
    catalogue: { bodies: [], years: [] },
    figures: {},
    characters: new Set(),
  });

  test('is refused where Pagefind leaves out a page: its report could not be shown', async () => {
    const part = partOf(
      copy('jia', '<html><body data-pagefind-body>甲</body></html>'),
      copy('yi', '<html><body>乙</body></html>'),
    );
    await expect(makePart(part, temporaryFolder())).rejects.toThrow('/reports/yi/2023/');
  });

  test('has another digest where a text moves from one report to the next', () => {
    expect(partDigest(partOf(copy('jia', '甲乙'), copy('yi', '')))).not.toBe(
      partDigest(partOf(copy('jia', '甲'), copy('yi', '乙'))),
    );
  });

  test('has a digest however long its texts are together', () => {
    const html = 'x'.repeat(2 ** 24);
    const copies = Array.from({ length: 33 }, (_, at) => copy(String(at), html));
    expect(partDigest(partOf(...copies))).toMatch(/^[0-9a-f]{12}$/);
  });
});

describe('figures of the index', () => {
  const received = 'requests.received.total';
  const upheld = 'disputes.reconsideration.upheld';
  const figures = async (some: readonly SmallReport[]) => {
    const site = smallSite(some);
    const { parts } = await buildSearchIndex(site);
    const file = path.join(site, 'pagefind/parts', parts[0]?.folder ?? '', 'figures.json');
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  };

  test('are what the tables say, in the order of the catalogue', async () => {
    expect(
      await figures([
        { body: 'jia', year: 2022, text: '', cells: { [received]: '0', [upheld]: '2' } },
        { body: 'yi', year: 2023, text: '', cells: { [received]: '1234', [upheld]: '0' } },
        { body: 'jia', year: 2023, text: '', cells: { [received]: '12', [upheld]: '7' } },
      ]),
    ).toEqual({ [received]: [12, 1234, 0], [upheld]: [7, 0, 2] });
  });

  test('tell a blank from a slash, and both from what the form does not ask', async () => {
    const fees = 'proactiveDisclosure.administrativeFees.amountInTenThousandYuan';
    expect(
      await figures([
        { body: 'a', year: 2023, text: '', cells: { [fees]: '<small class="vh">未填</small>' } },
        { body: 'b', year: 2023, text: '', cells: { [fees]: '/' } },
        { body: 'c', year: 2023, text: '', cells: {} },
        { body: 'd', year: 2023, text: '', cells: { [fees]: '12.5' } },
      ]),
    ).toEqual({ [fees]: [null, '/', '', 12.5] });
  });

  test('are texts where a number would not be written as it was filed', async () => {
    const fees = 'proactiveDisclosure.administrativeFees.amountInTenThousandYuan';
    const filed = (body: string, cell: string) => ({
      body,
      year: 2023,
      text: '',
      cells: { [fees]: cell },
    });
    expect(
      await figures([filed('a', '12.5000'), filed('b', '1743.2750'), filed('c', '0.00')]),
    ).toEqual({ [fees]: ['12.5000', '1743.2750', '0.00'] });
  });

  test('are without what is said of them', async () => {
    const cell = '83<small><span class="vh">，较上年</span>+10</small>';
    expect(
      await figures([{ body: 'a', year: 2023, text: '', cells: { [received]: cell } }]),
    ).toEqual({
      [received]: [83],
    });
  });

  test('are none that cannot be compared', async () => {
    const cells = { [upheld]: '约3', [received]: '3' };
    expect(await figures([{ body: 'a', year: 2023, text: '', cells }])).toEqual({
      [received]: [3],
    });
  });
});

describe('parts that were made before', () => {
  const build = (site: string, cacheFolder: string) =>
    buildSearchIndex(site, { cacheFolder, mostInPart: 2 });

  test('are taken as they are', async () => {
    const [site, cache] = [smallSite(reports), temporaryFolder()];
    expect(fromCache(await build(site, cache))).toEqual([false, false]);
    const before = contentsOf(site);
    expect(fromCache(await build(site, cache))).toEqual([true, true]);
    expect(contentsOf(site)).toEqual(before);
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
    const before = contentsOf(site);
    const [one = '', other = ''] = readdirSync(cache);
    truncateSync(path.join(cache, one, 'files/part/catalogue.json'), 5);
    rmSync(path.join(cache, other, 'files/program'), { recursive: true });
    expect(fromCache(await build(site, cache))).toEqual([false, false]);
    expect(contentsOf(site)).toEqual(before);
    expect(fromCache(await build(site, cache))).toEqual([true, true]);
  });

  test('are made anew where a link was put among their files', async () => {
    const [site, cache] = [smallSite(reports), temporaryFolder()];
    await build(site, cache);
    const before = contentsOf(site);
    const [one = '', other = ''] = readdirSync(cache);
    symlinkSync(import.meta.filename, path.join(cache, one, 'files/part/more'));
    renameSync(path.join(cache, other, 'files'), path.join(cache, 'moved'));
    symlinkSync(path.join(cache, 'moved'), path.join(cache, other, 'files'));
    expect(fromCache(await build(site, cache))).toEqual([false, false]);
    expect(contentsOf(site)).toEqual(before);
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
    await buildSearchIndex(site, { cacheFolder: cache });
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

/** Their names, with * for what a program calls by digests. */
function filesOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) =>
      name
        .replaceAll(path.sep, '/')
        .replace(/(fragment|index)\/[^/]+$/, '$1/*')
        .replace(/zxx_[0-9a-f]+\.pf_meta$/, '*.pf_meta'),
    );
  return [...new Set(names)].sort();
}

/** A digest of each file by its name. */
function contentsOf(site: string): Record<string, string> {
  const folder = path.join(site, 'pagefind');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [name, hash('sha256', readFileSync(path.join(folder, name)))]),
  );
}
