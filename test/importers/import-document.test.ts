/** A whole document: what becomes of figures, tables and lines that are not where the form has them. */
import { describe, expect, test } from 'vitest';
import { sections } from '../../src/core/form/sections.ts';
import type { Block } from '../../src/core/importers/document/source-document.ts';
import { importDocument } from '../../src/core/importers/import-document.ts';
import { exampleAgency } from '../support/example-subject.ts';
import { documentOf, table } from './support/source-blocks.ts';
import { disclosure, disputes, requests } from './support/standard-tables.ts';
import { tableOf } from './support/table.ts';

const [overview, second, third, fourth, fifth, sixth] = sections.map(({ title }) => title);

describe('a report', () => {
  test('is imported with its text, and asks for the day of publication', () => {
    const { report, findings } = read([]);
    expect(report?.sections.map(({ markdown }) => markdown)).toEqual([
      '全年公开信息12条。',
      '',
      '',
      '',
      '更新不够及时。',
      '无。',
    ]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['import-date']);
  });

  test('takes the day that the caller knows', () => {
    const { report, findings } = read([], '2024-01-22');
    expect(report?.publishedOn).toBe('2024-01-22');
    expect(findings).toEqual([]);
  });

  test('keeps a table of the agency’s own, beside the standard one or in one piece with it', () => {
    const own = [
      ['渠道', '条数'],
      ['网站', '318'],
    ];
    const beside = read([table(own)]).report?.sections[2]?.markdown;
    expect(beside).toContain('| 网站 | 318 |');
    const inOne = read([], undefined, [...requests, ...own.map((row) => row.join('|'))]);
    expect(inOne.report?.sections[2]?.markdown).toContain('网站');
    expect(inOne.report?.figures).toEqual(read([]).report?.figures);
  });
});

describe('nothing is imported where', () => {
  test.each<[string, string | Block]>([
    ['a figure stands alone', '157'],
    ['a row of figures stands alone', '11 12 13 14 15'],
    ['a table has figures without a word', table([['5', '0', '3']])],
    ['the tables count in hundreds', '单位：百件'],
  ])('%s', (_, block) => {
    const { report, findings } = read([block]);
    expect(report).toBeUndefined();
    expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });
});

test('a document of another kind is refused in one sentence', () => {
  const subject = { agency: 'shili-shuiliju', registered: undefined, year: undefined };
  const { report, findings } = importDocument(documentOf(['今天开会。', '明天放假。']), subject);
  expect(report).toBeUndefined();
  expect(findings.map(({ message }) => message)).toEqual([
    '文件里没有年度报告的标题，没有六个部分，也没有三张表格，看来不是政府信息公开工作年度报告；请核对是不是拿错了文件',
  ]);
});

/** `extra` stands in section three, before the table. */
function read(
  extra: readonly (string | Block)[],
  publishedOn?: string,
  requestRows: readonly string[] = requests,
) {
  const document = documentOf([
    '示例县水利局2023年政府信息公开工作年度报告',
    overview ?? '',
    '全年公开信息12条。',
    second ?? '',
    tableOf(disclosure),
    third ?? '',
    ...extra,
    tableOf(requestRows),
    fourth ?? '',
    tableOf(disputes),
    fifth ?? '',
    '更新不够及时。',
    sixth ?? '',
    '无。',
  ]);
  return importDocument(document, {
    agency: exampleAgency.id,
    registered: exampleAgency,
    year: 2023,
    publishedOn,
  });
}
