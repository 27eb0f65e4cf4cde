import { describe, expect, test } from 'vitest';
import { pinyinOf } from '../../src/chinese/pinyin-of.ts';
import { variantsFor } from '../../src/chinese/variants-for.ts';
import { createFold } from '../../src/search/encoding/fold.ts';
import { readBodies } from '../../src/search/bodies/read-bodies.ts';
import { bodiesFile } from '../../src/site/bodies-file.ts';
import { archiveOf } from '../support/archive-of.ts';
import { agencyOf } from './support/register.ts';

describe('the published bodies', () => {
  const lines = [
    '河南省/新乡市/延津县 延津县水利局 简称=延津水利 曾用名=延津县水务局、延津县水利电力局',
    '- 工信局',
  ];
  const agencies = lines.map(agencyOf);
  const archive = archiveOf(
    [
      { agency: '延津县水利局', year: 2022 },
      { agency: '延津县水利局', year: 2024 },
    ],
    { agencies },
  );
  const file = bodiesFile(archive);
  const { bodies } = readBodies(JSON.parse(JSON.stringify(file)) as typeof file);

  test('have all their names with how they are read, their region, kind and years', () => {
    expect(bodies.find(({ id }) => id === '延津县水利局')).toEqual({
      id: '延津县水利局',
      names: [
        { text: '延津县水利局', is: 'current', pinyin: 'yan jin xian shui li ju' },
        { text: '延津水利', is: 'short', pinyin: 'yan jin shui li' },
        { text: '延津县水务局', is: 'former', pinyin: 'yan jin xian shui wu ju' },
        { text: '延津县水利电力局', is: 'former', pinyin: 'yan jin xian shui li dian li ju' },
      ],
      kind: '部门',
      region: ['河南省', '新乡市', '延津县'],
      years: [2024, 2022],
    });
  });

  test('are there without any report and without a region', () => {
    expect(bodies.find(({ id }) => id === '工信局')).toEqual({
      id: '工信局',
      names: [{ text: '工信局', is: 'current', pinyin: 'gong xin ju' }],
      kind: '部门',
      region: [],
      years: [],
    });
  });

  test('keep a reading that a character seldom has', () => {
    const names = ['单县水利局', '某县甲单位', '某县乙单位', '某县丙单位'];
    const some = bodiesFile(
      archiveOf([], { agencies: names.map((name) => agencyOf(`- ${name}`)) }),
    );
    const readings = readBodies(some).bodies.map(({ names: [name] }) => name?.pinyin);
    expect(readings.toSorted()).toEqual([
      'mou xian bing dan wei',
      'mou xian jia dan wei',
      'mou xian yi dan wei',
      'shan xian shui li ju',
    ]);
  });
});

describe('a name is read', () => {
  test.each([
    ['重庆市', 'chong qing shi'],
    ['长治市', 'chang zhi shi'],
    ['长子县', 'zhang zi xian'],
    ['六安市', 'lu an shi'],
    ['六合区', 'lu he qu'],
    ['蔚县', 'yu xian'],
    ['单县', 'shan xian'],
    ['叶县', 'ye xian'],
    ['铅山县', 'yan shan xian'],
    ['台州市', 'tai zhou shi'],
    ['丽水市', 'li shui shi'],
    ['东阿县', 'dong e xian'],
    ['洪洞县', 'hong tong xian'],
    ['尉犁县', 'yu li xian'],
    ['乐清市', 'yue qing shi'],
    ['乐亭县', 'lao ting xian'],
    ['浚县', 'xun xian'],
    ['泌阳县', 'bi yang xian'],
    ['荥阳市', 'xing yang shi'],
    ['荥经县', 'ying jing xian'],
    ['番禺区', 'pan yu qu'],
    ['于都县', 'yu du xian'],
    ['都匀市', 'du yun shi'],
    ['略阳县', 'lve yang xian'],
    ['行政审批局', 'xing zheng shen pi ju'],
    ['12345热线A', '1 2 3 4 5 re xian a'],
  ])('%s as %s', (name, reading) => {
    expect(pinyinOf(name).join(' ')).toBe(reading);
  });
});

describe('traditional characters', () => {
  test('are listed with their simplified form where one of both is in the text', () => {
    expect(variantsFor(new Set('国'))).toBe('國国');
    expect(variantsFor(new Set('國'))).toBe('國国');
    expect(variantsFor(new Set('水利'))).toBe('');
  });

  test('may be several for one simplified character', () => {
    const fold = createFold(variantsFor(new Set('发干里')));
    expect(Array.from('發髮乾幹裡裏', fold).join('')).toBe('发发干干里里');
  });

  test('are known as Hong Kong and Taiwan write them', () => {
    const fold = createFold(variantsFor(new Set('卫说着')));
    expect(Array.from('衛衞說説著', fold).join('')).toBe('卫卫说说着');
  });

  test.each([
    ['政府信息公開工作年度報告', '政府信息公开工作年度报告'],
    ['衛生健康委員會', '卫生健康委员会'],
    ['行政複議與訴訟', '行政复议与诉讼'],
    ['關於徵地補償', '关于征地补偿'],
    ['沒有現成信息', '没有现成信息'],
  ])('%s is found as %s', (traditional, simplified) => {
    const fold = createFold(variantsFor(new Set(simplified)));
    expect(Array.from(traditional, fold).join('')).toBe(simplified);
  });

  test('and the simplified characters of all texts become the same on both sides', () => {
    const texts = [
      '乾县',
      '显著',
      '于都',
      '於都',
      '后来',
      '後來',
      '什么',
      '什麼',
      '么',
      '著作权',
      '瞭望',
    ];
    const fold = createFold(variantsFor(new Set(texts.join(''))));
    const folded = (text: string) => Array.from(text, fold).join('');
    for (const text of texts) expect(folded(folded(text))).toBe(folded(text));
    expect(folded('什麼')).toBe(folded('什么'));
    expect(folded('於都')).toBe(folded('于都'));
  });

  test('of a text are folded alike by its own list and by that of a larger text', () => {
    const small = createFold(variantsFor(new Set('乾县於')));
    const large = createFold(variantsFor(new Set('乾县於干于国家发展')));
    expect(Array.from('乾县於', large)).toEqual(Array.from('乾县於', small));
  });
});
