import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { indexContents } from './support/index-contents.ts';
import { indexSite } from './support/index-site.ts';
import { smallSite, type SmallReport } from './support/small-site.ts';

const reports: SmallReport[] = [
  { body: 'jia', year: 2022, text: '行政复议3件。' },
  { body: 'yi', year: 2023, text: '没有发生。' },
  { body: 'jia', year: 2023, text: '收到申请。' },
];

describe('a published index', () => {
  test('has nothing that our search does not ask for', async () => {
    const site = smallSite(reports);
    const { parts } = await indexSite(site);
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

  test('lists its parts, the newest first, and the characters that it knows, by what they look like', async () => {
    const site = smallSite([{ body: 'jia', year: 2022, text: '⾧Ⓑ，〇' }, ...reports.slice(1)]);
    const { parts } = await indexSite(site, { most: 2 });
    const file: unknown = JSON.parse(readFileSync(path.join(site, 'pagefind/index.json'), 'utf8'));
    expect(file).toEqual({
      parts: [
        { folder: parts[0]?.folder, years: [2023], reports: 2 },
        { folder: parts[1]?.folder, years: [2022], reports: 1 },
      ],
      characters: expect.stringMatching(/^023abijy〇一.*长/) as string,
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
    const { parts } = await indexSite(site);
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
    await indexSite(one, { most: 40 });
    await indexSite(other, { most: 40 });
    expect(indexContents(other)).toEqual(indexContents(one));
  });

  test('has no versions from before a correction', async () => {
    expect(await indexSite(smallSite(reports))).toMatchObject({ reports: 3 });
  });

  test('is refused where there is no report: its search page would find nothing, for ever', async () => {
    await expect(indexSite(smallSite([]))).rejects.toThrow('No report');
  });
});

describe('figures of the index', () => {
  const received = 'requests.received.total';
  const upheld = 'disputes.reconsideration.upheld';
  const figures = async (some: readonly SmallReport[]) => {
    const site = smallSite(some);
    const { parts } = await indexSite(site);
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
