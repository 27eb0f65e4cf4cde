import { describe, expect, test } from 'vitest';
import { mainFigures } from '../../src/core/form/main-figures.ts';
import { recognise } from '../../src/search/recognise/recognise.ts';
import { fewCounties, register } from './support/register.ts';

const counties = register(fewCounties);
const known = { ...counties, bodies: new Map(counties.bodies.map((body) => [body.id, body])) };

/** What of the text names bodies, and which, the likeliest first. */
function bodiesIn(typed: string, among = known): string[] {
  return recognise(typed, { ...among, thisYear: 2025, figures: mainFigures }).mentions.flatMap(
    ({ start, end, named }) =>
      'facet' in named && named.facet === 'body'
        ? [`${typed.slice(start, end)} → ${named.values.join('、')}`]
        : [],
  );
}

describe('a body is recognised', () => {
  test.each([
    ['by its name', '延津县水利局', '延津县水利局'],
    ['by a former name', '延津县水务局', '延津县水利局'],
    ['by a short name', '叶县工信局', '叶县工业和信息化局'],
    ['by its name after the whole way to its region', '河南省新乡市延津县水利局', '延津县水利局'],
    ['by its region’s name alone and its own part', '延津水利局', '延津县水利局'],
    ['by region and own part with a space between', '延津县 水利局', '延津县水利局'],
    ['by an abbreviation of several words', '延津科工局', '延津县科技和工业信息化局'],
    ['by one that begins with a later word', '延津工信局', '延津县科技和工业信息化局'],
    ['by one of three words', '卫辉科工信局', '卫辉市科技和工业信息化局'],
    ['by one after 市, which is no city here', '延津市监局', '延津县市场监督管理局'],
    ['by one across 和', '延津人社局', '延津县人力资源和社会保障局'],
    ['as a commission', '延津发改委', '延津县发展和改革委员会'],
    ['as a commission without 监督管理', '延津国资委', '延津县国有资产监督管理委员会'],
    ['as another kind of body, where there is no such', '延津卫健局', '延津县卫生健康委员会'],
    ['by an abbreviation of its former name', '延津卫计委', '延津县卫生健康委员会'],
    ['as an association', '延津残联', '延津县残疾人联合会'],
    ['as a government', '延津县政府', '延津县人民政府'],
    ['as a government by its region’s name alone', '延津政府', '延津县人民政府'],
    ['as an office of the government', '延津县政府办', '延津县人民政府办公室'],
    ['as a township', '延津县城关镇', '延津县城关镇人民政府'],
    ['as a township with its government', '城关镇政府', '延津县城关镇人民政府'],
    ['as a township without 镇', '延津石婆固', '延津县石婆固镇人民政府'],
    ['as a subdistrict', '文岩街道', '延津县文岩街道办事处'],
    ['as the office of a subdistrict', '文岩办事处', '延津县文岩街道办事处'],
    ['where a county is meant by 县', '县卫健委', '延津县卫生健康委员会'],
    ['of the region itself before those in it', '新乡水利局', '新乡市水利局'],
    ['in traditional characters', '延津縣衛生健康委員會', '延津县卫生健康委员会'],
    ['by the syllables of its name', 'yanjinxianshuiliju', '延津县水利局'],
    ['by initials', 'yjxkgj', '延津县科技和工业信息化局'],
  ])('%s', (_how, typed, name) => {
    expect(bodiesIn(typed)).toEqual([`${typed} → ${name}`]);
  });

  test('beside a year without a space', () => {
    expect(bodiesIn('延津科工局23年')).toEqual(['延津科工局 → 延津县科技和工业信息化局']);
    expect(bodiesIn('2023年延津县水利局')).toEqual(['延津县水利局 → 延津县水利局']);
  });

  test('inside a question', () => {
    expect(bodiesIn('请问延津县水利局2023年收到多少申请')).toEqual(['延津县水利局 → 延津县水利局']);
    expect(bodiesIn('延津县人民政府办结的申请有几件')).toEqual(['延津县人民政府 → 延津县人民政府']);
    expect(bodiesIn('我想查延津科工局的年报')).toEqual([
      '延津科工局的年报 → 延津县科技和工业信息化局',
    ]);
  });

  test('beside another one', () => {
    expect(bodiesIn('延津水利局和教体局')).toEqual([
      '延津水利局和 → 延津县水利局',
      '教体局 → 延津县教育体育局',
    ]);
  });

  test('of the region that another part of the query names', () => {
    expect(bodiesIn('科工局 卫辉')).toEqual(['科工局 → 卫辉市科技和工业信息化局']);
  });
});

describe('without a region several bodies may be meant', () => {
  test('those with the name first, then those that it is short for', () => {
    expect(bodiesIn('工信局')).toEqual([
      '工信局 → 工信局、叶县工业和信息化局、延津县科技和工业信息化局、卫辉市科技和工业信息化局',
    ]);
  });

  test('but not any number of them', () => {
    const many = register(
      Array.from('甲乙丙丁戊己庚辛壬', (sign) => `某省/${sign}山县 ${sign}山县水利局`),
    );
    const bodies = new Map(many.bodies.map((body) => [body.id, body]));
    expect(bodiesIn('水利局', { bodies, fold: many.fold })).toEqual([]);
    expect(bodiesIn('丙山水利局', { bodies, fold: many.fold })).toEqual([
      '丙山水利局 → 丙山县水利局',
    ]);
  });
});

describe('no body is recognised', () => {
  test.each([
    ['that the register does not know', '林州市水利局'],
    ['that the register does not know, in short', '林州水利局'],
    ['by a word that many bodies have', '管理局'],
    ['by a name that is longer', '水利局长'],
    ['in what a government does', '延津县政府信息公开'],
    ['in a government without a place', '政府'],
    ['in words that end alike', '交办 委托办理 主管部门 信息公开办公室'],
    ['by a word of Latin letters', 'PDF'],
    ['by what no register has', '不存在的词语测试'],
    ['in running text', '加强部门之间的协作，建立健全工作机制，依法办理政府信息公开申请'],
  ])('%s', (_why, typed) => {
    expect(bodiesIn(typed)).toEqual([]);
  });
});
