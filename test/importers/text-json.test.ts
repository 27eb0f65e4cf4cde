/** Answers of the interface of a web site: the report in them is read, everything else is refused by its name. */
import { describe, expect, test } from 'vitest';
import { sections } from '../../src/core/form/sections.ts';
import { readJson } from '../../src/core/importers/readers/text/json/read-json.ts';
import { brief, documentOf, refusalOf } from './support/blocks.ts';

const title = '青石县林业局2023年政府信息公开工作年度报告';
const paragraph = '全年造林、护林的消息都登在门户网站上，共三百条。';
const parts = sections.flatMap((section) => [section.title, paragraph]);
const page = parts.map((part) => `<p>${part}</p>`).join('\n');

describe('the report in JSON is read', () => {
  test.each([
    ['as a page', JSON.stringify({ code: 0, data: { title, content: page } })],
    ['as text', JSON.stringify([{ title, text: parts.join('\n') }])],
    ['inside a call', `callback(${JSON.stringify({ title, content: page })});`],
    ['once', JSON.stringify({ title, content: page, mobile: page })],
  ])('%s', (_, text) => {
    const { blocks, metadata, notes } = documentOf(readJson(text));
    expect(brief(blocks)).toEqual(parts);
    expect(metadata.title).toBe(title);
    expect(notes[0]?.message).toContain('JSON');
  });
});

describe('JSON is refused by its name', () => {
  test.each([
    ['without a report', '{"code": 404, "message": "没有找到"}', '里面没有报告正文'],
    [
      'with two of them',
      JSON.stringify({ a: page, b: page.replace('三百', '四百') }),
      '有2段像报告正文',
    ],
    ['cut off', JSON.stringify({ title, content: page }).slice(0, 300), '已经损坏或者不完整'],
    ['nested without end', `{"a":${'['.repeat(1_000_000)}`, '已经损坏或者不完整'],
  ])('%s', (_, text, reason) => {
    expect(refusalOf(readJson(text))).toContain(`这是JSON数据`);
    expect(refusalOf(readJson(text))).toContain(reason);
  });
});
