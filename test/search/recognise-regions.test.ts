import { describe, expect, test } from 'vitest';
import { mainFigures } from '../../src/core/form/main-figures.ts';
import { contentWords } from '../../src/search/recognise/content-words.ts';
import { recognise } from '../../src/search/recognise/recognise.ts';
import { fewCounties, register, type TestRegister } from './support/register.ts';

const counties = register(fewCounties);

function mentionsIn(typed: string, { bodies, fold }: TestRegister = counties): string[] {
  const known = {
    bodies: new Map(bodies.map((body) => [body.id, body])),
    fold,
    thisYear: 2025,
    figures: mainFigures,
  };
  return recognise(typed, known).mentions.map(
    ({ start, end, named }) =>
      `${typed.slice(start, end)} → ${'sort' in named ? named.sort : named.values.join(' ')}`,
  );
}

describe('a region is recognised', () => {
  test.each([
    ['延津县', '河南省/新乡市/延津县'],
    ['延津', '河南省/新乡市/延津县'],
    ['新乡', '河南省/新乡市'],
    ['河南', '河南省'],
    ['河南省新乡市延津县', '河南省/新乡市/延津县'],
    ['yanjin', '河南省/新乡市/延津县'],
  ])('%s', (typed, path) => {
    expect(mentionsIn(typed)).toEqual([`${typed} → ${path}`]);
  });

  test('whose government the register lacks, by its government', () => {
    expect(mentionsIn('叶县政府')).toEqual(['叶县政府 → 河南省/平顶山市/叶县']);
  });

  test('without what all regions of the register begin with', () => {
    const sample = register([
      '示例省/示例甲市/示例青禾县 示例青禾县水利局',
      '示例省/示例乙市/示例临屏县 示例临屏县水利局',
    ]);
    expect(mentionsIn('青禾', sample)).toEqual(['青禾 → 示例省/示例甲市/示例青禾县']);
    expect(mentionsIn('临屏水利局', sample)).toEqual(['临屏水利局 → 示例临屏县水利局']);
  });

  test('of an autonomous region without its peoples', () => {
    const ningxia = register(['宁夏回族自治区/固原市/原州区 原州区科学技术局']);
    expect(mentionsIn('宁夏', ningxia)).toEqual(['宁夏 → 宁夏回族自治区']);
  });
});

describe('an autonomous division is recognised without its peoples', () => {
  const autonomous = register([
    '广西壮族自治区/柳州市/三江侗族自治县 三江侗族自治县林业局',
    '吉林省/延边朝鲜族自治州/延吉市 延吉市水利局',
    '湖南省/湘西土家族苗族自治州 湘西土家族苗族自治州水利局',
  ]);
  const sanjiang = '广西壮族自治区/柳州市/三江侗族自治县';

  test.each([
    ['三江县', sanjiang],
    ['三江自治县', sanjiang],
    ['三江', sanjiang],
    ['延边州', '吉林省/延边朝鲜族自治州'],
    ['湘西州', '湖南省/湘西土家族苗族自治州'],
  ])('%s', (typed, path) => {
    expect(mentionsIn(typed, autonomous)).toEqual([`${typed} → ${path}`]);
  });

  test('before a year and before a body', () => {
    expect(mentionsIn('三江县2023年', autonomous)[0]).toBe(`三江县 → ${sanjiang}`);
    expect(mentionsIn('三江县林业局', autonomous)).toEqual(['三江县林业局 → 三江侗族自治县林业局']);
  });
});

test.each(['延津镇', '新乡村', '某延津', '示例县'])('no region is recognised in %s', (typed) => {
  expect(mentionsIn(typed)).toEqual([]);
});

describe('a kind of bodies is recognised', () => {
  test.each([
    ['部门', '部门 → 部门'],
    ['各乡镇', '各乡镇 → 乡镇街道'],
    ['街道', '街道 → 乡镇街道'],
    ['政府', '政府 → 政府'],
  ])('as a piece of its own: %s', (typed, mention) => {
    expect(mentionsIn(typed)).toEqual([mention]);
  });

  test('where it is asked for', () => {
    expect(mentionsIn('哪个部门收到申请最多')).toEqual([
      '哪个部门 → 部门',
      '收到申请最多 → most:requests.received.total',
    ]);
  });

  test.each(['部门规章', '政府信息公开', '各部门单位', '街道办主任'])('not in %s', (typed) => {
    expect(mentionsIn(typed)).toEqual([]);
  });
});

describe('of a question remain the words that say what is looked for', () => {
  test.each([
    ['信息处理费怎么收', ['信息', '处理费', '收']],
    ['征地补偿的标准是多少', ['征地', '补偿', '标准']],
    ['请问为什么不予公开', ['不予', '公开']],
    ['有哪些', []],
    ['谁的', []],
  ])('%s', (typed, words) => {
    expect(contentWords(typed)).toEqual(words);
  });
});

test('nothing that can be typed makes recognition fail', () => {
  for (const typed of ['', ' ', '（', '[(*+?', '\uD842', '𠮷野家', '年'.repeat(5000), '≥', '><=']) {
    expect(() => mentionsIn(typed)).not.toThrow();
  }
});
