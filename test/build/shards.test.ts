/** How the column is cut into shards, and what a build is told on the command line. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildOptions } from '../../src/build/options.ts';
import { agenciesOfShard, readShard } from '../../src/build/shards/shard.ts';
import type { Agency } from '../../src/core/register/agency.ts';
import type { ReportAddress } from '../../src/core/register/report-address.ts';
import { exampleAgency } from '../support/example-subject.ts';

/** So many bodies in each county, with so many reports each. */
function county(name: string, bodies: number): Agency[] {
  return Array.from({ length: bodies }, (_, at) => ({
    ...exampleAgency,
    id: `${name}-${String(at)}`,
    division: { code: null, path: ['示例省', '示例市', name] },
  }));
}

function reportsOf(agencies: readonly Agency[], years: number): ReportAddress[] {
  return agencies.flatMap(({ id }) =>
    Array.from({ length: years }, (_, at) => ({ agency: id, year: 2019 + at })),
  );
}

function shards(
  agencies: readonly Agency[],
  addresses: readonly ReportAddress[],
  of: number,
): string[][] {
  return Array.from({ length: of }, (_, at) => [
    ...agenciesOfShard(agencies, addresses, { number: at + 1, of }),
  ]);
}

const counties = ['jia', 'yi', 'bing', 'ding'].flatMap((name) => county(name, 5));

describe('the bodies of a shard', () => {
  test('each stands in exactly one, however many there are and however they are listed', () => {
    const anyCounty = fc.record({ bodies: fc.nat(6), years: fc.nat(3) });
    fc.assert(
      fc.property(
        fc.array(anyCounty, { maxLength: 8 }),
        fc.integer({ min: 1, max: 12 }),
        (all, of) => {
          const places = all.map(({ bodies }, at) => county(`county-${String(at)}`, bodies));
          const addresses = places.flatMap((place, at) => reportsOf(place, all[at]?.years ?? 0));
          const ids = places.flat().map(({ id }) => id);
          const cut = shards(places.flat(), addresses, of);
          expect(cut.flat().toSorted()).toEqual(ids.toSorted());
          const reversed = shards(places.flat().toReversed(), addresses.toReversed(), of);
          expect(reversed).toEqual(cut);
        },
      ),
      { seed: 4 },
    );
  });

  test('are those of whole places, with about as many reports each', () => {
    const cut = shards(counties, reportsOf(counties, 6), 2);
    const placesOf = (ids: readonly string[]) => new Set(ids.map((id) => id.replace(/-\d$/, '')));
    expect(cut.map((ids) => [...placesOf(ids)])).toEqual([
      ['bing', 'ding'],
      ['jia', 'yi'],
    ]);
    expect(cut.map((ids) => ids.length)).toEqual([10, 10]);
  });

  test('are those of a part of a place only where there are more shards than places', () => {
    const cut = shards(counties, reportsOf(counties, 6), 5);
    expect(cut.map((ids) => ids.length)).toEqual([4, 4, 4, 4, 4]);
  });

  test('may be none, or all', () => {
    expect(shards([exampleAgency], [], 2).map((ids) => ids.length)).toEqual([1, 0]);
    expect(shards([], [], 2)).toEqual([[], []]);
  });
});

test('a shard is written as which of how many', () => {
  expect(readShard('2/4')).toEqual({ number: 2, of: 4 });
  expect(readShard('4/4')).toEqual({ number: 4, of: 4 });
  expect(
    ['0/4', '5/4', '1/0', '2', '2/4/8', ' 2/4', '-1/4', '1.5/4', '02/4', ''].map(readShard),
  ).toEqual(Array.from({ length: 10 }, () => undefined));
});

describe('what a build is told', () => {
  test('nothing: the whole with its search', () => {
    expect(buildOptions([])).toEqual({ shard: undefined, hasTimings: false, hasSearch: true });
  });

  test('which shard, what it cost, and that there is to be no search', () => {
    expect(buildOptions(['--shard', '2/4', '--timings', '--no-search'])).toEqual({
      ...{ shard: { number: 2, of: 4 }, hasTimings: true, hasSearch: false },
    });
  });

  test.each([
    [['--shard', '5/4'], '--shard 应写成“第几份/共几份”，如 --shard 2/4，不能是“5/4”'],
    [['--shard', ''], '--shard 应写成“第几份/共几份”，如 --shard 2/4，不能是“”'],
  ])('something wrong with a shard: %j', (words, message) => {
    expect(buildOptions(words)).toBe(message);
  });

  test.each([[['--shards', '2']], [['2/4']], [['--shard']]])(
    'what it does not know: %j',
    (words) => {
      expect(buildOptions(words)).toMatch(/^看不懂这些参数：.+。可以用的有 --shard 2\/4/s);
    },
  );
});
