import { describe, expect, test } from 'vitest';
import { mainFigures } from '../../src/core/form/main-figures.ts';
import { recognise } from '../../src/search/recognise/recognise.ts';
import { fewCounties, register } from './support/register.ts';

const { bodies, fold } = register(fewCounties);
const known = {
  bodies: new Map(bodies.map((body) => [body.id, body])),
  fold,
  thisYear: 2025,
  figures: mainFigures,
};

function unreadIn(typed: string): readonly string[] {
  return recognise(typed, known).unread;
}

/** What is named, and what is left of the words. */
function readingOf(typed: string): [named: string, left: string] {
  const { mentions } = recognise(typed, known);
  let [left, at] = ['', 0];
  for (const { start, end } of mentions) {
    left += ` ${typed.slice(at, start)}`;
    at = end;
  }
  left += ` ${typed.slice(at)}`;
  return [mentions.map(({ label }) => label).join(', '), left.replace(/\s+/gu, ' ').trim()];
}

describe('words that only join what is named are no words to look for', () => {
  test.each([
    ['新收≥50 且 2023年', '新收 ≥ 50, 2023年'],
    ['新收≥50且2023年', '新收 ≥ 50, 2023年'],
    ['新收≥50并且2023年', '新收 ≥ 50, 2023年'],
    ['新收≥50，同时2023年', '新收 ≥ 50, 2023年'],
    ['新收≥50 而且 行政许可≥100', '新收 ≥ 50, 行政许可：处理决定 ≥ 100'],
    ['新收≥50和行政许可≥100', '新收 ≥ 50, 行政许可：处理决定 ≥ 100'],
    ['部门且新收≥100', '部门, 新收 ≥ 100'],
    ['2023年与2024年', '2023年, 2024年'],
    ['延津县、2023年', '延津县, 2023年'],
  ])('%s', (typed, named) => {
    expect(readingOf(typed)).toEqual([named, '']);
  });

  test.each([
    ['新收≥50且道路', '新收 ≥ 50', '道路'],
    ['道路且新收≥50', '新收 ≥ 50', '道路'],
    ['新收≥50 和 道路', '新收 ≥ 50', '道路'],
    ['延津县和平路', '延津县', '和平路'],
    ['延津县并购', '延津县', '并购'],
  ])('beside other words: %s', (typed, named, left) => {
    expect(readingOf(typed)).toEqual([named, left]);
  });
});

describe('whose reports are asked for is told behind what they have to be', () => {
  test.each([
    ['新收≥100的乡镇', '新收 ≥ 100, 乡镇街道'],
    ['新收超过一百件的乡镇', '新收 > 100, 乡镇街道'],
    ['新收100件以上的乡镇2024年', '新收 ≥ 100, 乡镇街道, 2024年'],
    ['新收件数超过二十的部门', '新收 > 20, 部门'],
    ['新收≥100的街道', '新收 ≥ 100, 乡镇街道'],
    ['新收≥100的局', '新收 ≥ 100, 部门'],
    ['新收≥100的单位', '新收 ≥ 100'],
    ['新收≥100的单位有哪些', '新收 ≥ 100'],
    ['新收≥100的机关', '新收 ≥ 100'],
    ['新收≥100的报告', '新收 ≥ 100'],
    ['2023年的乡镇', '2023年, 乡镇街道'],
    ['2023年的报告', '2023年'],
    ['延津县的部门', '延津县, 部门'],
    ['延津县的单位', '延津县'],
    ['没收到申请的单位', '新收 = 0'],
    ['没有申请的部门', '新收 = 0, 部门'],
    ['哪些单位没有收到申请', '新收 = 0'],
  ])('%s', (typed, named) => {
    expect(readingOf(typed)).toEqual([named, '']);
  });
});

describe('who has the most is asked for', () => {
  test.each([
    ['行政许可最多的部门是哪个', '“行政许可：处理决定”从多到少, 部门'],
    ['新收最多的乡镇是哪个', '“新收”从多到少, 乡镇街道'],
    ['新收最多的是哪个乡镇', '“新收”从多到少, 乡镇街道'],
    ['新收最多的镇', '“新收”从多到少, 乡镇街道'],
    ['办结最多的单位有哪些？', '“办结”从多到少'],
    ['哪个局新收最多', '部门, “新收”从多到少'],
    ['哪个镇新收最多', '乡镇街道, “新收”从多到少'],
    ['哪个街道处罚最多', '乡镇街道, “行政处罚：处理决定”从多到少'],
    ['2023年谁公开申请最多', '2023年, “新收”从多到少'],
    ['申请公开最多', '“新收”从多到少'],
    ['谁公开最多', '“予以公开”从多到少'],
  ])('in %s', (typed, named) => {
    expect(readingOf(typed)).toEqual([named, '']);
  });

  test.each(['谁不予公开最多', '谁被起诉最多', '诉讼最多'])(
    'not in %s, which is no one figure',
    (typed) => {
      expect(readingOf(typed)).toEqual(['', typed]);
    },
  );
});

describe('what was not understood is told', () => {
  test.each([
    ['行政诉讼 ≥ 1', '行政诉讼 ≥ 1'],
    ['2023年行政诉讼>0', '行政诉讼>0'],
    ['新收≥50且行政诉讼≥1', '行政诉讼≥1'],
    ['新收≥', '新收≥'],
    ['新收≥abc', '新收≥abc'],
    ['≥100', '≥100'],
    ['行政诉讼超过3件', '行政诉讼超过3件'],
    ['不予公开超过5件的部门', '不予公开超过5件'],
    ['主动公开信息100条以上', '主动公开信息100条以上'],
    ['2023年新收最少的是谁', '新收最少'],
    ['谁不予公开最多', '谁不予公开最多'],
    ['谁被起诉最多', '谁被起诉最多'],
  ])('in %s', (typed, unread) => {
    expect(unreadIn(typed)).toEqual([unread]);
  });

  test.each([
    '新收≥100的乡镇',
    '新收超过100件',
    '谁公开最多',
    '最多跑一次',
    '办理时间不超过20个工作日',
    '<<条例>>',
    '新收 10-50',
  ])('and nothing of %s', (typed) => {
    expect(unreadIn(typed)).toEqual([]);
  });
});
