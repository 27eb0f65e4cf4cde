/** What is sent, and that readers meet no gap while it is sent. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plan } from '../../src/publish/plan.ts';

const paths = [
  'index.html',
  'feed.xml',
  'pagefind/index.json',
  'pagefind/parts/2024-1a2b/catalogue.json',
  '_astro/page.1a2b.css',
  'search/bodies.json',
  'reports/a/2024/report.csv',
  'reports/a/2024/index.html',
  'years/2024/index.html',
];

test('a first publication sends everything, the front page and what others begin with last', () => {
  const { send, remove, unchanged } = plan(site(paths), new Map());
  expect(send.map(({ path }) => path)).toEqual([
    'pagefind/parts/2024-1a2b/catalogue.json',
    '_astro/page.1a2b.css',
    'search/bodies.json',
    'reports/a/2024/report.csv',
    'reports/a/2024/index.html',
    'years/2024/index.html',
    'index.html',
    'feed.xml',
    'pagefind/index.json',
  ]);
  expect([remove, unchanged]).toEqual([[], 0]);
});

test('later, what is new goes before what changed', () => {
  const earlier = site(
    ['index.html', 'years/2024/index.html', 'gone.html', 'same.html'],
    'earlier',
  );
  const same = ['same.html', facts('earlier')] as const;
  const { send, remove, unchanged } = plan(new Map([...site(paths), same]), earlier);
  expect(send.map(({ path, isNew }) => `${isNew ? '+' : ' '} ${path}`)).toEqual([
    '+ pagefind/parts/2024-1a2b/catalogue.json',
    '+ _astro/page.1a2b.css',
    '+ search/bodies.json',
    '+ reports/a/2024/report.csv',
    '+ reports/a/2024/index.html',
    '+ feed.xml',
    '+ pagefind/index.json',
    '  years/2024/index.html',
    '  index.html',
  ]);
  expect([remove, unchanged]).toEqual([['gone.html'], 1]);
});

test('a file of which nothing is known is sent again', () => {
  expect(plan(site(['a.html']), new Map([['a.html', undefined]])).send).toHaveLength(1);
});

describe('at no moment', () => {
  /** Of each file: what it refers to. All of that is in the same site. */
  const anySite = fc
    .uniqueArray(fc.constantFrom(...paths.slice(1), 'a.html', 'b.html', 'a.csv', 'b.json'))
    .chain((others) => {
      const all = ['index.html', ...others];
      const refers = fc.array(fc.constantFrom(...all), { maxLength: 4 });
      return fc.record(Object.fromEntries(all.map((path) => [path, refers])));
    })
    .map((refers) => new Map(Object.entries(refers)));

  test('does what a reader can reach refer to something that isn’t there', () => {
    fc.assert(
      fc.property(anySite, anySite, (before, after) => {
        const now = new Map(before);
        const { send, remove } = plan(described(after), described(before));
        const reach = () =>
          reachable(
            now,
            [...before.keys()].filter((path) => now.has(path)),
          );
        for (const { path } of send) {
          now.set(path, after.get(path) ?? []);
          expect(reach().filter((found) => !now.has(found))).toEqual([]);
        }
        for (const path of remove) {
          now.delete(path);
          expect(reachable(now, ['index.html']).filter((found) => !now.has(found))).toEqual([]);
        }
        expect(now).toEqual(after);
      }),
      { seed: 8, numRuns: 500 },
    );
  });

  function described(refers: ReadonlyMap<string, readonly string[]>) {
    return new Map(Array.from(refers, ([path, to]) => [path, facts(to.join('\n'))]));
  }

  function reachable(refers: ReadonlyMap<string, readonly string[]>, from: readonly string[]) {
    const found = new Set(from);
    for (const path of found) for (const to of refers.get(path) ?? []) found.add(to);
    return [...found];
  }
});

function site(names: readonly string[], text = 'now') {
  return new Map(names.map((path) => [path, facts(text)]));
}

function facts(text: string) {
  return { bytes: text.length, sha256: text };
}
