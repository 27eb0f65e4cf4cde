import { describe, expect, test } from 'vitest';
import { askedOf } from '../../src/search/page/asked/asked.ts';
import { withoutCovered } from '../../src/search/page/cover-inside.ts';
import { readAmount } from '../../src/search/page/read-amount.ts';
import { placeName } from '../../src/search/page/type-ahead/place-name.ts';
import type { Recognised } from '../../src/search/engine/answer.ts';
import { readAddress } from '../../src/search/query/address.ts';

const names = { figure: () => '新收', body: () => '示例县水利局' };
const nothing: Recognised = { bodies: [], filters: [], orders: [] };

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

  test('taken from the words go by taking the words as they stand', () => {
    const { conditions } = askedOf(readAddress('?q=延津县 2023年'), names, {
      recognised: { ...nothing, filters: [filter('year', '2023', true)] },
    });
    expect(conditions.map(({ address }) => new URLSearchParams(address).get('as'))).toEqual([
      'typed',
    ]);
  });
});

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

function filter(facet: 'year' | 'body', value: string, isApplied: boolean) {
  return { facet, value, label: value, isApplied, rest: '公开' };
}
