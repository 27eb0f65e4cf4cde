/** Printed lines put together to paragraphs. */
import { expect, test } from 'vitest';
import { joinLines } from '../../src/core/importers/lines/join-lines.ts';
import { blocksOf, linesOf } from './table-lines.ts';

test('lines of a text that was wrapped are joined: Chinese without a space, words with one', () => {
  expect(
    joined([
      '全年公开水库、堤防和河道的信息三百二十一条，比上年增加',
      '十二条，见 example.cn 的 open data portal and the annual',
      'report of 2023。',
    ]),
  ).toEqual([
    '全年公开水库、堤防和河道的信息三百二十一条，比上年增加十二条，见 example.cn 的 open data portal and the annual report of 2023。',
  ]);
});

test('a short line, an indent, an enumerator and a heading end a paragraph', () => {
  expect(
    joined([
      '示例县水利局2023年政府信息公开工作年度报告',
      '一、总体情况',
      '　　全年公开水库、堤防和河道的信息三百二十一条，比上年增',
      '加十二条，又公开了各镇的防汛预案，并逐件答复群众提的问题。',
      '　　全年没有收取任何费用，也没有因为公开的事被人复议和起',
      '诉。',
      '（一）主动公开。全年通过门户网站公开各类水利信息三百多条',
      '，都已经按时发布。',
    ]),
  ).toEqual([
    '示例县水利局2023年政府信息公开工作年度报告',
    '一、总体情况',
    '全年公开水库、堤防和河道的信息三百二十一条，比上年增加十二条，又公开了各镇的防汛预案，并逐件答复群众提的问题。',
    '全年没有收取任何费用，也没有因为公开的事被人复议和起诉。',
    '（一）主动公开。全年通过门户网站公开各类水利信息三百多条，都已经按时发布。',
  ]);
});

test('a sentence goes on behind the end of a page', () => {
  expect(
    joined([
      '全年公开水库、堤防和河道的信息三百二十一条，比上年增加十',
      '',
      '\f二条，又公开了各镇的防汛预案。',
    ]),
  ).toHaveLength(1);
});

test('lines that are paragraphs already stay apart', () => {
  const lines = [
    '全年公开水库、堤防和河道的信息三百二十一条，比上年增加十二条，又公开了各镇的防汛预案，并逐件答复群众提的问题。',
    '全年没有收取任何费用。',
    '联系电话0123-4567890',
    '一是公开的内容还不够多，二是解读的形式还不够好。下一年将增加图解和视频。',
  ];
  expect(joined(lines)).toEqual(lines);
});

test('every paragraph is whole afterwards', () => {
  expect(joinLines(blocksOf('　　甲\n乙'))).toEqual([
    { kind: 'paragraph', spans: [{ text: '甲' }], place: { line: 1 }, isLine: false },
    { kind: 'paragraph', spans: [{ text: '乙' }], place: { line: 2 }, isLine: false },
  ]);
});

function joined(lines: readonly string[]): readonly string[] {
  return linesOf(joinLines(blocksOf(lines.join('\n'))));
}
