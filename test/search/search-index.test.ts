import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/build/search-index/build-search-index.ts';
import type { BodiesFile } from '../../src/search/bodies/body.ts';
import { answerRequest } from '../../src/search/engine/answer-request.ts';
import { readAddress } from '../../src/search/query/address.ts';
import { openBuiltIndex } from './support/built-index.ts';

describe('the search index of a site', () => {
  let site = '';

  beforeAll(async () => {
    site = await mkdtemp(path.join(tmpdir(), 'search-index-'));
    await write(site, 'index.html', '<main>水利局</main>');
    await write(
      site,
      'reports/a/2022/index.html',
      reportPage('甲局', 2022, '行政复议 &lt;3件&gt;。'),
    );
    await write(
      site,
      'reports/b/2023/index.html',
      reportPage('乙局', 2023, '没有发生，2022年也没有。'),
    );
    await write(site, 'reports/a/2023/index.html', reportPage('甲局', 2023, '没有发生。'));
    await write(site, 'search/bodies.json', JSON.stringify(bodies));
    await buildSearchIndex(site);
  });
  afterAll(() => rm(site, { recursive: true }));

  test('is in a language that Pagefind takes as it is', async () => {
    const entry: unknown = JSON.parse(
      await readFile(path.join(site, 'pagefind/parts/all/pagefind-entry.json'), 'utf8'),
    );
    expect(entry).toMatchObject({ version: '1.5.2', languages: { zxx: { page_count: 3 } } });
  });

  test('has nothing that our search page does not use', async () => {
    expect(await readdir(path.join(site, 'pagefind'))).toEqual([
      'index.json',
      'pagefind.js',
      'parts',
      'wasm.unknown.pagefind',
    ]);
    const names = await readdir(path.join(site, 'pagefind/parts/all'));
    expect(names.filter((name) => !name.endsWith('.pf_meta'))).toEqual([
      'catalogue.json',
      'figures.json',
      'fragment',
      'index',
      'pagefind-entry.json',
    ]);
  });

  test('gives back what a result shows', async () => {
    const { results } = await answerRequest(await openBuiltIndex(site), readAddress('?q=3件'));
    expect(results).toEqual([
      {
        path: '/reports/a/2022/',
        isTitleBest: false,
        title: [{ text: '甲局2022年报告', isHit: false }],
        kind: '部门',
        meta: { published: '2023-01-20', balance: '1,2,3,0' },
        places: [
          {
            anchor: 's1',
            heading: [{ text: '一、总体情况', isHit: false }],
            excerpt: [
              { text: '行政复议 <', isHit: false },
              { text: '3件', isHit: true },
              { text: '>。', isHit: false },
            ],
          },
        ],
        placeCount: 1,
        phrases: [],
      },
    ]);
  });

  test('puts the newest first, and of a year the first by address', async () => {
    expect(await pathsFor(site, '?q=局')).toEqual([
      '/reports/a/2023/',
      '/reports/b/2023/',
      '/reports/a/2022/',
    ]);
  });

  test('tells text from headings, and title from text', async () => {
    expect(await pathsFor(site, '?q=行政复议')).toEqual([
      '/reports/a/2022/',
      '/reports/a/2023/',
      '/reports/b/2023/',
    ]);
    expect(await pathsFor(site, '?q=2022')).toEqual(['/reports/a/2022/', '/reports/b/2023/']);
  });

  test('finds single characters, wherever their pairs stand in it', async () => {
    expect(await pathsFor(site, '?q=件')).toEqual(['/reports/a/2022/']);
    expect(await pathsFor(site, '?q=3')).toEqual([
      '/reports/a/2023/',
      '/reports/b/2023/',
      '/reports/a/2022/',
    ]);
  });

  test('counts by what the register says of bodies', async () => {
    const { counts } = await answerRequest(await openBuiltIndex(site), readAddress('?kind=部门'));
    expect(counts).toEqual({
      year: { 2022: 1, 2023: 2 },
      region: { 示例省: 3, '示例省/示例县': 3 },
      kind: { 部门: 3 },
      body: { a: 2, b: 1 },
    });
  });
});

describe('a site without reports', () => {
  test('is refused: its search page would find nothing, for ever', async () => {
    const site = await mkdtemp(path.join(tmpdir(), 'search-index-'));
    await write(site, 'index.html', '<main>水利局</main>');
    await expect(buildSearchIndex(site)).rejects.toThrow('data-pagefind-body');
    await rm(site, { recursive: true });
  });
});

const bodies: BodiesFile = {
  regions: ['示例省/示例县'],
  kinds: ['部门'],
  years: [[2023, 2022], [2023]],
  readings: {},
  variants: '',
  bodies: [
    ['a', 0, 0, 0, '甲局'],
    ['b', 0, 0, 1, '乙局'],
  ],
};

async function pathsFor(site: string, address: string): Promise<string[]> {
  const { results } = await answerRequest(await openBuiltIndex(site), readAddress(address));
  return results.map((result) => result.path);
}

async function write(site: string, file: string, html: string): Promise<void> {
  const target = path.join(site, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, html);
}

function reportPage(name: string, year: number, text: string): string {
  return `<!doctype html><html lang="zh-CN"><head><title>x</title></head><body>
    <article data-pagefind-body>
      <div hidden>
        <span data-pagefind-meta="published:${String(year + 1)}-01-20"></span>
        <span data-pagefind-meta="balance:1,2,3,0"></span>
      </div>
      <h1>${name}<span>${String(year)}年报告</span></h1>
      <h2 id="s1">一、总体情况</h2><p>${text}</p>
      <h2 id="s4">四、行政复议情况</h2>
    </article></body></html>`;
}
