import { describe, expect, test } from 'vitest';
import { askedOf } from '../../src/search/page/asked/asked.ts';
import { choiceCount } from '../../src/search/page/choice-count.ts';
import { withoutCovered } from '../../src/search/page/cover-inside.ts';
import { ownValue } from '../../src/search/page/own-value.ts';
import { readAmount } from '../../src/search/page/read-amount.ts';
import { placeName } from '../../src/search/page/type-ahead/place-name.ts';
import { nothingRecognised as nothing } from '../../src/search/engine/answer.ts';
import { readAddress } from '../../src/search/query/address.ts';

const names = { figure: () => '新收', body: () => '示例县水利局' };

describe('a number as somebody types it', () => {
  test('may have full-width figures, commas and a point', () => {
    expect(readAmount('１，２００')).toEqual({ amount: 1200 });
    expect(readAmount(' 12.5 ')).toEqual({ amount: 12.5 });
  });

  test('is none with a sign, other words or too many figures', () => {
    const wrong = ['', '-1', '约100', '1e3', '1234567890123'].map(readAmount);
    expect(wrong.filter((read) => 'amount' in read)).toEqual([]);
  });
});

describe('the name of a chosen body', () => {
  test('takes the place of what was typed for it, apart from the rest', () => {
    expect(placeName('科工局2023', [0, 3], '延津县科技和工业信息化局')).toBe(
      '延津县科技和工业信息化局 2023',
    );
    expect(placeName('2023年 kgj ', [6, 9], '科工局')).toBe('2023年 科工局');
  });
});

test('a chosen division leaves out those that lie in it, and no others', () => {
  expect(withoutCovered(['河南省/新乡市', '河南省', '河南省市/新县'])).toEqual([
    '河南省',
    '河南省市/新县',
  ]);
});

describe('the number of reports that a choice would show', () => {
  const counts = { year: { 2024: 3 }, region: {}, kind: { 部门: 3 }, body: {} };
  const answer = { counts, searchedYears: [2024, 2023], otherYears: [2022] };

  test('is not known of a year that was not searched, and none of one that has nothing', () => {
    expect(['2024', '2023', '2022'].map((year) => choiceCount(answer, 'year', year))).toEqual([
      3,
      0,
      undefined,
    ]);
  });

  test('is not known of what no searched year has, while others are left', () => {
    expect(choiceCount(answer, 'kind', '政府')).toBeUndefined();
    expect(choiceCount({ ...answer, otherYears: [] }, 'kind', '政府')).toBe(0);
  });
});

test('a name from an address is not that of what all objects have', () => {
  const names = { jia: '甲局' };
  expect(['jia', 'constructor', '__proto__'].map((id) => ownValue(names, id))).toEqual([
    '甲局',
    undefined,
    undefined,
  ]);
});

describe('conditions', () => {
  test('each lead to the request without it, on its first page', () => {
    const request = readAddress('?q=公开&year=2023&figure=requests.received.total>=20&page=3');
    const { conditions, withoutAny } = askedOf(request, names);
    expect(conditions.map(({ label }) => label)).toEqual(['2023年', '新收 ≥\u00a020']);
    expect(conditions.map(({ address }) => decodeURIComponent(address))).toEqual([
      '?q=公开&figure=requests.received.total>=20',
      '?q=公开&year=2023',
    ]);
    expect(decodeURIComponent(withoutAny ?? '')).toBe('?q=公开');
  });

  test('taken from the words go one by one: the others are chosen beside the rest of the words', () => {
    const { conditions, withoutAny } = askedOf(
      readAddress('?q=延津县2023年收到多少&page=2'),
      names,
      {
        recognised: {
          ...nothing,
          filters: [filter('region', '河南省/延津县', true), filter('year', '2023', true)],
          orders: [order],
          rest: '收到多少',
        },
      },
    );
    expect(conditions.map(({ label, address }) => [label, decodeURIComponent(address)])).toEqual([
      ['河南省/延津县', '?q=收到多少&year=2023&sort=most:requests.received.total'],
      ['2023', '?q=收到多少&region=河南省/延津县&sort=most:requests.received.total'],
      ['从多到少', '?q=收到多少&year=2023&region=河南省/延津县'],
    ]);
    expect(decodeURIComponent(withoutAny ?? '')).toBe('?q=收到多少');
  });

  test('taken from the words go by taking the words as they stand where nothing else is left', () => {
    const recognised = { ...nothing, filters: [filter('year', '2023', true)] };
    const { conditions } = askedOf(readAddress('?q=2023年'), names, { recognised });
    expect(conditions.map(({ address }) => decodeURIComponent(address))).toEqual([
      '?q=2023年&as=typed',
    ]);
    const chosen = askedOf(readAddress('?q=2023年&kind=部门'), names, { recognised });
    expect(decodeURIComponent(chosen.conditions[0]?.address ?? '')).toBe('?kind=部门');
    expect(decodeURIComponent(chosen.withoutAny ?? '')).toBe('?q=2023年&as=typed');
  });

  test('are told only so far, however many an address has', () => {
    const many = Array.from({ length: 3000 }, (_, at) => ({
      figure: 'requests.received.total',
      relation: '>' as const,
      value: at,
    }));
    expect(askedOf({ ...readAddress(''), conditions: many }, names).conditions).toHaveLength(50);
  });
});

const order = {
  sort: 'most:requests.received.total',
  label: '从多到少',
  isApplied: true,
  rest: '',
} as const;

describe('offers', () => {
  test('have the rest of the words, and what was chosen before', () => {
    const { offers } = askedOf(readAddress('?q=公开 2023年&kind=部门'), names, {
      recognised: { ...nothing, filters: [filter('year', '2023', false)] },
    });
    expect(offers.map(({ address }) => decodeURIComponent(address))).toEqual([
      '?q=公开&year=2023&kind=部门',
    ]);
  });

  test('of bodies that go by the same words are one', () => {
    const { offers } = askedOf(readAddress('?q=工信局'), names, {
      recognised: { ...nothing, filters: [filter('body', 'a', false), filter('body', 'b', false)] },
    });
    expect(offers).toEqual([
      { label: '这2个机关', address: '?q=%E5%85%AC%E5%BC%80&body=a&body=b' },
    ]);
  });
});

function filter(facet: 'year' | 'region' | 'body', value: string, isApplied: boolean) {
  return { facet, value, label: value, isApplied, rest: '公开' };
}
