import { describe, expect, test } from 'vitest';
import { printAddress, readAddress } from '../../src/search/query/address.ts';
import { parseQuery, runsOfQuery, splitByScript } from '../../src/search/query/parse-query.ts';
import { looseTerms, phraseTerm } from '../../src/search/query/terms.ts';

describe('a query', () => {
  test('is its runs of letters and figures', () => {
    expect(runs('示例县水利局2023')).toEqual(['示例县水利局2023']);
    expect(runs('收到186件，比上年多')).toEqual(['收到186件', '比上年多']);
  });

  test('is unharmed by full-width spaces and figures, quotes and capitals', () => {
    expect(runs('“水利局”　２０２３  PDF')).toEqual(['水利局', '2023', 'pdf']);
  });

  test('leaves out single figures beside other words, not single Han characters', () => {
    expect(runs('12.5万元，费')).toEqual(['12', '5万元', '费']);
    expect(runs('2023.5')).toEqual(['2023']);
    expect(runs('5')).toEqual(['5']);
  });

  test('of nothing but marks is empty', () => {
    expect(runs('。。“”')).toEqual([]);
  });

  test('is cut at a length that no reader types', () => {
    expect(runs('长'.repeat(500))).toEqual(['长'.repeat(120)]);
  });
});

describe('what the engine is asked for', () => {
  test('is a row of pairs in quotes', () => {
    expect(phraseTerm('水利局23')).toBe('"水利 利局 局2 23"');
  });

  test('is a single Han character as a word of its own', () => {
    expect(phraseTerm('费')).toBe('"费"');
  });

  test('is each Han pair by itself in the loosest step, figures as they are', () => {
    expect(splitByScript('水利局2023').flatMap(looseTerms)).toEqual([
      '"水利"',
      '"利局"',
      '"20 02 23"',
    ]);
  });
});

describe('an address', () => {
  test('gives the request that it was made for', () => {
    const request = {
      typed: '水利局 2023&“复议”',
      chosen: { year: ['2023', '2022'], region: ['河南省/新乡市'], kind: ['部门'] },
      page: 3,
    };
    expect(readAddress(printAddress(request))).toEqual(request);
  });

  test('says nothing of what is not asked for', () => {
    expect(printAddress(readAddress(''))).toBe('?');
    expect(printAddress(readAddress('?q=+&year=&page=1&utm=x'))).toBe('?');
  });

  test('with a page that is none asks for the first', () => {
    expect(['0', '-1', '2.5', 'x', ''].map((page) => readAddress(`?page=${page}`).page)).toEqual([
      1, 1, 1, 1, 1,
    ]);
  });
});

function runs(typed: string): string[] {
  return runsOfQuery(parseQuery(typed));
}
