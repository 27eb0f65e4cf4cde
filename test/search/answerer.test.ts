import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAnswerer, type Answerer } from '../../src/search/engine/create-answerer.ts';
import type { IndexPart, SearchIndex } from '../../src/search/engine/search-index.ts';
import { watchFetch } from '../../src/search/engine/watch-fetch.ts';
import { prepareFiles } from '../../src/search/pagefind/prepare-files.ts';
import { readAddress } from '../../src/search/query/address.ts';
import { answererOf } from './support/built-index.ts';
import { indexSite } from './support/index-site.ts';
import { smallIndex } from './support/small-index.ts';
import { smallSite, writeReport } from './support/small-site.ts';

const question = { request: readAddress('?q=水利'), thisYear: 2024 };
const index = smallIndex([]);

describe('the index', () => {
  test('is opened with the first request, once', async () => {
    const { answer, opened } = counting(() => Promise.resolve(index));
    await answer(question);
    await answer(question);
    expect(opened.times).toBe(1);
  });

  test('is opened anew where it failed: it may have been published anew meanwhile', async () => {
    const broken = withFind(() => Promise.reject(new Error('gone')));
    const { answer, opened } = counting((time) => Promise.resolve(time === 1 ? broken : index));
    expect(await answer(question)).toMatchObject({ count: 0 });
    expect(opened.times).toBe(2);
  });

  test('that fails twice is a failure', async () => {
    const { answer } = counting(() => Promise.reject(new Error('offline')));
    await expect(answer(question)).rejects.toThrow('offline');
  });

  test('that lacks a file is a failure, whatever it answers', async () => {
    let failures = 0;
    const lacking = withFind(() => {
      failures += 1;
      return Promise.resolve([]);
    });
    const answer = createAnswerer(
      () => Promise.resolve({ ...lacking }),
      () => failures,
    );
    await expect(answer(question)).rejects.toThrow('did not load');
  });
});

describe('the search of a published site', () => {
  const reports = [
    { body: 'jia', year: 2023, text: '水利工程。' },
    { body: 'yi', year: 2022, text: '征地补偿。' },
  ];
  const ask = async (answer: Answerer, typed: string) => {
    const request = readAddress(`?q=${typed}&years=all`);
    const { results } = await answer({ request, thisYear: 2024 });
    return results.map(({ path: address }) => address);
  };

  test('goes on where the site has been published anew, and its old files are gone', async () => {
    const site = smallSite(reports);
    await indexSite(site, { most: 1 });
    const answer = answererOf(site);
    expect(await ask(answer, '水利')).toEqual(['/reports/jia/2023/']);
    writeReport(site, { body: 'yi', year: 2022, text: '水利工程，征地补偿。' });
    await indexSite(site, { most: 1 });
    expect(await ask(answer, '征地补偿')).toEqual(['/reports/yi/2022/']);
    expect(await ask(answer, '水利')).toEqual(['/reports/jia/2023/', '/reports/yi/2022/']);
  });

  const partFiles = [
    'index/*',
    'pagefind-entry.json',
    '*.pf_meta',
    'catalogue.json',
    'fragment/*',
  ].map((name) => `parts/*/${name}`);

  test.each(['wasm.*', 'index.json', ...partFiles])(
    'fails where %s is not there: it would only seem that nothing was found',
    async (missing) => {
      const site = smallSite(reports);
      await indexSite(site);
      for (const file of globSync(`pagefind/${missing}`, { cwd: site })) {
        rmSync(path.join(site, file));
      }
      await expect(ask(answererOf(site), '征地补偿')).rejects.toThrow();
    },
  );

  test.each([
    ['something else', () => '<!doctype html><title>请先登录</title>'],
    ['one letter', () => 'x'],
    ['nothing', () => ''],
    ['half of it', (content = Buffer.of()) => content.subarray(0, content.length / 2)],
  ])('fails where %s came in the place of a file, until that is there', async (_, change) => {
    const site = smallSite(reports);
    await indexSite(site);
    for (const kind of ['index.json', 'wasm.*', ...partFiles]) {
      const files = globSync(`pagefind/${kind}`, { cwd: site }).map((name) =>
        path.join(site, name),
      );
      const contents = files.map((file) => readFileSync(file));
      const answer = answererOf(site);
      for (const [at, file] of files.entries()) writeFileSync(file, change(contents[at]));
      await expect(ask(answer, '征地补偿'), kind).rejects.toThrow();
      for (const [at, file] of files.entries()) writeFileSync(file, contents[at] ?? '');
      expect(await ask(answer, '征地补偿'), kind).toEqual(['/reports/yi/2022/']);
    }
  });
});

describe('a watched fetch', () => {
  test('counts what did not come or is not there', async () => {
    const answers = [
      () => Promise.resolve(new Response('')),
      () => Promise.resolve(new Response('', { status: 404 })),
      () => Promise.reject(new TypeError('offline')),
    ];
    const scope = { fetch: (() => answers.shift()?.()) as typeof fetch };
    const countFailures = watchFetch(scope);
    await scope.fetch('a');
    await scope.fetch('b');
    await expect(scope.fetch('c')).rejects.toThrow('offline');
    expect(countFailures()).toBe(2);
  });

  test('counts what breaks off, and asks for it again past the cache', async () => {
    const asked: (RequestInit | undefined)[] = [];
    const scope = {
      fetch: ((_: string, init?: RequestInit) => {
        asked.push(init);
        return Promise.resolve(asked.length === 1 ? breakingOff() : new Response('whole'));
      }) as typeof fetch,
    };
    const countFailures = watchFetch(scope);
    await expect(scope.fetch('a')).rejects.toThrow('connection lost');
    expect(countFailures()).toBe(1);
    expect(await (await scope.fetch('a')).text()).toBe('whole');
    await scope.fetch('a');
    expect(countFailures()).toBe(1);
    expect(asked).toEqual([undefined, { cache: 'reload' }, undefined]);
  });

  test('counts what is no file of the index, by its name', async () => {
    const bodies = ['x', 'pagefind_dcd…', 'x'];
    const scope = {
      fetch: (() => Promise.resolve(new Response(bodies.shift()))) as typeof fetch,
    };
    const countFailures = watchFetch(scope);
    await expect(scope.fetch('https://a.test/zxx_1.pf_index')).rejects.toThrow('zxx_1.pf_index');
    await scope.fetch('https://a.test/zxx_1.pf_index');
    await scope.fetch('https://a.test/a.json');
    expect(countFailures()).toBe(1);
  });
});

describe('a prepared file', () => {
  test('is asked for again where it broke off', async () => {
    const bodies = [breakingOff(), new Response('whole')];
    const scope = { fetch: (() => Promise.resolve(bodies.shift())) as typeof fetch };
    const prepare = prepareFiles(scope)();
    await expect(prepare('https://a.test/wasm')).rejects.toThrow('connection lost');
    await prepare('https://a.test/wasm');
    expect(await (await scope.fetch('https://a.test/wasm')).text()).toBe('whole');
  });

  test('is given as often as it is asked for', async () => {
    const bodies = [new Response('whole')];
    const scope = { fetch: (() => Promise.resolve(bodies.shift())) as typeof fetch };
    await prepareFiles(scope)()('https://a.test/wasm');
    for (const time of [1, 2]) {
      expect(await (await scope.fetch('/wasm')).text(), String(time)).toBe('whole');
    }
  });
});

function breakingOff(): Response {
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(new Uint8Array([0x1f]));
      stream.error(new Error('connection lost'));
    },
  });
  return new Response(body);
}

/** An index that finds in a way of its own. */
function withFind(find: IndexPart['find']): SearchIndex {
  return { ...index, parts: index.parts.map((part) => ({ ...part, find })) };
}

function counting(open: (time: number) => Promise<SearchIndex>) {
  const opened = { times: 0 };
  const answer = createAnswerer(
    () => {
      opened.times += 1;
      return open(opened.times);
    },
    () => 0,
  );
  return { answer, opened };
}
