import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IndexPart, SearchIndex } from '../../src/search/engine/search-index.ts';
import { closedSign } from '../../src/search/encoding/signs.ts';
import { readContent } from '../../src/search/encoding/read-content.ts';
import { openBuiltIndex, takeLoaded } from './support/built-index.ts';
import { indexSite } from './support/index-site.ts';
import { smallSite } from './support/small-site.ts';

const received = 'requests.received.total';

/** One part with everything, and one for each year. */
const folder = mkdtempSync(path.join(tmpdir(), 'search-index-'));
const whole = path.join(folder, 'whole');
const byYear = path.join(folder, 'by-year');

beforeAll(async () => {
  const reports = [
    { body: 'jia', year: 2022, text: '行政复议 &lt;3件&gt;。', cells: { [received]: '' } },
    { body: 'yi', year: 2023, text: '没有发生，2022年也没有。公开公开，公开。' },
    { body: 'jia', year: 2023, text: '没有发生。開放縣２０年。', cells: { [received]: '4' } },
  ];
  await indexSite(smallSite(reports, whole));
  await indexSite(smallSite(reports, byYear), { most: 2 });
  return () => {
    rmSync(folder, { recursive: true });
  };
});

describe('an index', () => {
  test('has its parts, the newest first', async () => {
    const { parts } = await openBuiltIndex(byYear);
    expect(parts.map(({ years, reportCount }) => ({ years, reportCount }))).toEqual([
      { years: [2023], reportCount: 2 },
      { years: [2022], reportCount: 1 },
    ]);
  });

  test('knows the bodies of its reports', async () => {
    const { bodies } = await openBuiltIndex(whole);
    expect(bodies.get('jia')).toMatchObject({ kind: '部门', region: ['示例省', '示例县'] });
  });

  test('folds as its texts were folded', async () => {
    const { fold } = await openBuiltIndex(whole);
    expect(Array.from('縣２A', fold)).toEqual(['县', '2', 'A']);
  });

  test('loads nothing of a part that is not asked', async () => {
    takeLoaded();
    const { parts } = await openBuiltIndex(byYear);
    await parts[0]?.find('没有');
    expect(takeLoaded().filter((name) => name.includes('/parts/2022'))).toEqual([]);
  });

  test('loads Pagefind’s WebAssembly once, also when parts are opened at the same time', async () => {
    const years = [2024, 2023, 2022, 2021];
    const site = smallSite(
      years.map((year) => ({ body: 'jia', year, text: `办结${String(year)}件` })),
    );
    await indexSite(site, { most: 1 });
    takeLoaded();
    const { parts } = await openBuiltIndex(site);
    const found = await Promise.all(parts.map((part, at) => part.find(`${String(years[at])}件`)));
    expect(found.map((hits) => hits.length)).toEqual([1, 1, 1, 1]);
    expect(takeLoaded().filter((name) => name.includes('wasm'))).toHaveLength(1);
  });
});

describe('a part', () => {
  test('lists its reports, the newest first, and of a year the first by address', async () => {
    expect(await (await partOf(whole)).catalogue()).toEqual([
      { body: 'jia', year: 2023 },
      { body: 'yi', year: 2023 },
      { body: 'jia', year: 2022 },
    ]);
  });

  test('has as many reports as a year has, in that order', async () => {
    const many = smallSite(
      Array.from({ length: 23 }, (_, at) => ({
        body: `b${String.fromCharCode(97 + at)}`,
        year: 2023,
        text: '相同。',
      })),
    );
    await indexSite(many);
    const part = await partOf(many);
    const entries = await part.catalogue();
    for (const { report } of await part.find('相同')) {
      expect((await part.load(report)).path).toBe(`/reports/${entries[report]?.body ?? ''}/2023/`);
    }
  });

  test('gives back what a result shows', async () => {
    const { path: address, content, meta } = await (await partOf(whole)).load(0);
    expect(address).toBe('/reports/jia/2023/');
    expect(meta).toEqual({ published: '2024-01-20', balance: '1,2,3,0' });
    expect(readContent(content)).toEqual({
      title: 'jia2023年报告',
      sections: [
        { anchor: 's1', heading: '一、总体情况', blocks: ['没有发生。開放縣２０年。'] },
        { anchor: 's4', heading: '四、行政复议情况', blocks: [] },
      ],
    });
  });

  test('has the figures of its reports: a blank is none, and what a form lacks is not there', async () => {
    const figures = await (await partOf(whole)).figures();
    expect([...figures]).toEqual([[received, [4, undefined, null]]]);
  });
});

describe('a run', () => {
  test('is found in title, text or heading, in this order', async () => {
    const part = await partOf(whole);
    expect(zonesOf(await part.find('行政复议'))).toEqual({ 0: 'heading', 1: 'heading', 2: 'text' });
    expect(zonesOf(await part.find('2022'))).toEqual({ 1: 'text', 2: 'title' });
  });

  test('is found by traditional and by full-width characters of a text', async () => {
    expect(zonesOf(await (await partOf(whole)).find('开放县20年'))).toEqual({ 0: 'text' });
  });

  test('of one character is found wherever its pairs stand', async () => {
    const part = await partOf(whole);
    expect(zonesOf(await part.find('件'))).toEqual({ 2: 'text' });
    expect(Object.keys(zonesOf(await part.find('3')))).toEqual(['0', '1', '2']);
  });

  test('is found where nothing follows, when that is asked', async () => {
    const part = await partOf(whole);
    expect(zonesOf(await part.find(`发生${closedSign}`))).toEqual({ 0: 'text', 1: 'text' });
    expect(await part.find(`没有${closedSign}`)).toMatchObject([{ report: 1 }]);
  });

  test('that no report has is found nowhere', async () => {
    const part = await partOf(whole);
    expect(await part.find('有发现')).toEqual([]);
    expect(await part.placesOf('有发现')).toEqual(new Map());
  });
});

describe('the places of a run', () => {
  test.each(['没有', '公开', '公开公开', '开公', '没有发生', '件', '报告', `公开${closedSign}`])(
    'are all where %s stands, in order',
    async (run) => {
      const part = await partOf(whole);
      const expected = new Map<number, number[]>();
      for (const report of [0, 1, 2]) {
        const places = placesIn((await part.load(report)).content, run);
        if (places.length > 0) expected.set(report, places);
      }
      const found = await part.placesOf(run);
      expect(new Map([...found].sort(([a], [b]) => a - b))).toEqual(expected);
    },
  );

  test('begin where the run is found', async () => {
    const part = await partOf(whole);
    const places = await part.placesOf('没有');
    for (const { report, place } of await part.find('没有')) {
      expect(places.get(report)?.[0]).toBe(place);
    }
  });
});

async function partOf(site: string): Promise<IndexPart> {
  const { parts }: SearchIndex = await openBuiltIndex(site);
  const [part] = parts;
  if (part === undefined) throw new Error('the index has no part');
  return part;
}

function zonesOf(hits: Awaited<ReturnType<IndexPart['find']>>): Record<number, string> {
  return Object.fromEntries(hits.map(({ report, zone }) => [report, zone]));
}

/** By what the words of a page say themselves. */
function placesIn(content: string, run: string): number[] {
  const firsts = content.split(' ').map((word) => Array.from(word));
  const characters = Array.from(run);
  const follows = (word: readonly string[] | undefined, next: string | undefined) =>
    next === undefined || word?.[1] === next;
  return firsts.flatMap((_, at) =>
    characters.every((character, offset) => {
      if (character === closedSign) return true;
      const word = firsts[at + offset];
      return word?.[0] === character && follows(word, characters[offset + 1]);
    })
      ? [at]
      : [],
  );
}
