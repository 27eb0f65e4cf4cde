import { describe, expect, test } from 'vitest';
import { printAddress, readAddress } from '../../src/search/query/address.ts';
import { createFold } from '../../src/search/encoding/fold.ts';
import { withKnownFigures } from '../../src/search/query/known-figures.ts';
import { looseRuns, splitByScript } from '../../src/search/query/loosen.ts';
import { pairsOf, parseQuery } from '../../src/search/query/parse-query.ts';

describe('a query', () => {
  test('is its runs of letters and figures', () => {
    expect(runs('示例县水利局2023')).toEqual(['示例县水利局2023']);
    expect(runs('收到186件，比上年多')).toEqual(['收到186件', '比上年多']);
  });

  test('is unharmed by full-width spaces and figures, quotes and capitals', () => {
    expect(runs('“水利局”　２０２３  PDF')).toEqual(['水利局', '2023', 'pdf']);
  });

  test('of nothing but marks is empty', () => {
    expect(runs('。。“”')).toEqual([]);
  });

  test('is cut at a length that no reader types', () => {
    expect(runs('长'.repeat(500))).toEqual(['长'.repeat(120)]);
  });
});

describe('a run', () => {
  test('is a row of pairs to the index', () => {
    expect(pairsOf('水利局23')).toEqual(['水利', '利局', '局2', '23']);
    expect(pairsOf('费')).toEqual(['费']);
  });

  test('is cut where figures stand beside Han characters', () => {
    expect(splitByScript('水利局2023年')).toEqual(['水利局', '2023', '年']);
  });

  test('may be looked for by its Han pairs, never by parts of a number', () => {
    expect(splitByScript('水利局2023').flatMap(looseRuns)).toEqual(['水利', '利局', '2023']);
  });
});

describe('an address', () => {
  test('gives the request that it was made for', () => {
    const request = {
      typed: '水利局 2023&“复议”',
      chosen: {
        year: ['2023', '2022'],
        region: ['河南省/新乡市'],
        kind: ['部门'],
        body: ['shili-shuiliju'],
      },
      conditions: [
        { figure: 'requests.received.total', relation: '>=', value: 100 },
        { figure: 'disputes.reconsideration.corrected', relation: '>', value: 0 },
      ],
      sort: 'most:requests.disclosed.total',
      isAsTyped: true,
      isOfAllYears: true,
      page: 3,
    } as const;
    expect(readAddress(printAddress(request))).toEqual(request);
  });

  test('says nothing of what is not asked for', () => {
    expect(printAddress(readAddress(''))).toBe('?');
    expect(printAddress(readAddress('?q=+&year=&page=1&utm=x&sort=up&figure=x&as=&years='))).toBe(
      '?',
    );
  });

  test('is read no further than somebody may have meant', () => {
    const values = Array.from({ length: 3000 }, (_, number) => `body=b${String(number)}`);
    const request = readAddress(`?${values.join('&')}&kind=${'长'.repeat(201)}&kind=部门`);
    expect(request.chosen.body).toHaveLength(50);
    expect(request.chosen.kind).toEqual(['部门']);
    expect(readAddress(`?q=${'长'.repeat(40_000)}`).typed).toBe('长'.repeat(300));
    expect(readAddress(`?q=a${'𠮷'.repeat(300)}`).typed).toBe(`a${'𠮷'.repeat(149)}`);
  });

  test('keeps what a number was made of, however long', () => {
    const kept = ['999999999999.999999', '0.000001', '12.5', '123456789012345'].map((number) => {
      const { conditions } = readAddress(`?figure=a.b>=${number}`);
      expect(readAddress(printAddress({ ...readAddress(''), conditions })).conditions).toEqual(
        conditions,
      );
      return conditions[0]?.value;
    });
    expect(kept).toEqual([1_000_000_000_000, 0.000001, 12.5, 123_456_789_012_345]);
    expect(readAddress('?figure=a.b>=999999999999999.999999').conditions).toEqual([]);
  });

  test('may name what objects have of themselves', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const { chosen, conditions } = readAddress(
      `?${names.flatMap((name) => [`year=${name}`, `body=${name}`, `figure=${name}>1`]).join('&')}`,
    );
    expect(chosen).toEqual({ year: names, region: [], kind: [], body: names });
    expect(conditions.map(({ figure }) => figure)).toEqual(names);
  });

  test('with a page that is none asks for the first', () => {
    expect(['0', '-1', '2.5', 'x', ''].map((page) => readAddress(`?page=${page}`).page)).toEqual([
      1, 1, 1, 1, 1,
    ]);
  });
});

describe('figures that there are none of', () => {
  const isKnown = (figure: string) => figure === 'a.b';

  test('are left out of a request', () => {
    const request = readAddress('?q=x&figure=a.b>1&figure=toString>=1&sort=most:no.such');
    expect(printAddress(withKnownFigures(request, isKnown))).toBe('?q=x&figure=a.b%3E1');
  });

  test('leave those that there are', () => {
    const request = readAddress('?figure=a.b>1&sort=most:a.b');
    expect(withKnownFigures(request, isKnown)).toEqual(request);
  });
});

function runs(typed: string): string[] {
  return parseQuery(typed, createFold()).parts.flatMap((part) => part.runs);
}
