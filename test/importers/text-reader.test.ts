/** Plain text and Markdown as their reader gives them. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/core/importers/readers/text/read-text.ts';
import { reportText } from '../support/report-text.ts';
import { blocksOf, linesOf } from './table-lines.ts';

describe('plain text', () => {
  test('is lines, each with its number, whatever ends them', () => {
    const text = '\uFEFF一、总体情况\r\n第二行\r第三行\u0085第四行\n\n\f第五行';
    expect(blocksOf(text)).toEqual([
      line(1, '一、总体情况'),
      line(2, '第二行'),
      line(3, '第三行'),
      line(4, '第四行'),
      { ...line(6, '第五行'), isAfterBlank: true },
    ]);
  });

  test('keeps tabs, and tells where parts of a line stand: a Han character is two columns wide', () => {
    expect(blocksOf('规章\t\t')).toEqual([line(1, '规章\t\t')]);
    expect(blocksOf('规章   12\u00A0\u00A03')).toEqual([
      {
        ...line(1, '规章   12  3'),
        fragments: [
          { text: '规章', left: 0, right: 4 },
          { text: '12', left: 7, right: 9 },
          { text: '3', left: 11, right: 12 },
        ],
      },
    ]);
  });

  test('loses its page numbers, and says so', () => {
    const reading = readText('一\n  — 1 —\n二\n第 2 页\n三\n3\n\f四\n2');
    expect('document' in reading ? linesOf(reading.document.blocks) : []).toEqual([
      '一',
      '二',
      '三',
      '3',
      '四',
    ]);
    expect('document' in reading ? reading.document.notes : []).toEqual([
      { message: '页码（共3处，如“— 1 —”）没有导入', place: { line: 2 } },
    ]);
  });

  test('keeps a number at the foot of a page that is a cell among others', () => {
    expect(linesOf(blocksOf('规章\n5\n1\n\f2\n7'))).toEqual(['规章', '5', '1', '2', '7']);
  });
});

describe('refused is', () => {
  test.each([
    ['an empty text', ' \n\t\n\f', '文件是空的，没有文字'],
    [
      'what is no text',
      'PK\u0003\u0004\u0000\u0000',
      '文件不是文本，里面有不可显示的内容；请另存为.docx、.pdf或者纯文本再导入',
    ],
    [
      'a report file',
      reportText(),
      '文件已经是报告文件（开头有机关、年度等信息），不用导入；请放到“content/reports/机关代号/年度.md”，再用check检查',
    ],
  ])('%s', (_, text, message) => {
    expect(readText(text)).toMatchObject({ refusal: { message } });
  });
});

describe('Markdown', () => {
  test('has headings, bold text, links and lists', () => {
    const text = [
      '# 示例县水利局2023年政府信息公开工作年度报告',
      '',
      '一、总体情况',
      '======',
      '**主动公开。** 见[网站](https://example.cn/a)，共1\\*2项。',
      '- 甲',
      '  2. 乙',
      '> 引文',
      '***',
      '```',
      '# 代码',
      '```',
    ].join('\n');
    expect(blocksOf(text)).toMatchObject([
      { headingLevel: 1, spans: [{ text: '示例县水利局2023年政府信息公开工作年度报告' }] },
      { headingLevel: 1, spans: [{ text: '一、总体情况' }], place: { line: 3 } },
      {
        spans: [
          { text: '主动公开。', isBold: true },
          { text: ' 见' },
          { text: '网站', href: 'https://example.cn/a' },
          { text: '，共1*2项。' },
        ],
      },
      { list: { isOrdered: false, depth: 0 }, spans: [{ text: '甲' }] },
      { list: { isOrdered: true, depth: 1, start: 2 }, spans: [{ text: '乙' }] },
      { spans: [{ text: '引文' }] },
      { spans: [{ text: '***' }] },
      { spans: [{ text: '# 代码' }], place: { line: 11 } },
    ]);
  });

  test('has tables of bars with the bars that belong to the text', () => {
    const text = '| 名称 | 件数 |\n|:---|---:|\n| **规章** | 1 |\n| 甲\\|乙 |  |\n';
    expect(linesOf(blocksOf(text))).toEqual([
      'fields: 名称 | 件数',
      'fields: 规章 | 1',
      'fields: 甲|乙 | ',
    ]);
  });

  test('leaves the names of rows alone, though they begin with a number', () => {
    expect(linesOf(blocksOf('# 标题\n1. 属于国家秘密\n1. 第一项'))).toEqual([
      '标题',
      '1. 属于国家秘密',
      '第一项',
    ]);
  });
});

test('a table of HTML in a text is read as HTML, with the lines of the text', () => {
  const [before, table, after] = blocksOf(
    '前\n\n<table>\n<tr><td>规章</td>\n\n<td>5</td></tr>\n</table>\n后',
  );
  expect(linesOf([before, after].flatMap((block) => block ?? []))).toEqual(['前', '后']);
  expect(table).toMatchObject({
    kind: 'table',
    columns: 'grid',
    rows: [
      {
        cells: [
          { text: '规章', place: { line: 4 } },
          { text: '5', column: 1, place: { line: 6 } },
        ],
      },
    ],
  });
});

function line(number: number, text: string): object {
  return { kind: 'paragraph', spans: [{ text }], place: { line: number }, isLine: true };
}

describe('a sheet saved as CSV', () => {
  const rows = [
    '某局2023年度报告,,,,',
    '总体情况写在这里，共3段。,,,,',
    '第二十条第（一）项,,,,',
    '信息内容,本年制发件数,本年废止件数,现行有效件数,',
    '规章,1,"1,234",3,',
    '行政规范性文件,4,,6,',
    '行政许可,7,,,',
    '行政处罚,8,,,',
    ',,,,',
    '"改进,情况：\n二",,,,',
  ];

  test('gives tables of fields, and paragraphs for its rows of one cell', () => {
    expect(linesOf(blocksOf(rows.join('\r\n')))).toEqual([
      '某局2023年度报告',
      '总体情况写在这里，共3段。',
      'fields: 第二十条第（一）项 |  |  | ',
      'fields: 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数',
      'fields: 规章 | 1 | 1,234 | 3',
      'fields: 行政规范性文件 | 4 |  | 6',
      'fields: 行政许可 | 7 |  | ',
      'fields: 行政处罚 | 8 |  | ',
      '改进,情况：',
      '二',
    ]);
  });

  test.each([
    ['rows of different widths', rows.with(4, '规章,1,1,234,3,'), /CSV.*第1行有5列，这一行有6列/],
    ['quotes without an end', rows.with(4, '规章,"1,2,3,'), /CSV文件里的引号不成对/],
  ])('is refused by its name: %s', (_, lines, message) => {
    const reading = readText(lines.join('\n'));
    expect('refusal' in reading ? reading.refusal.message : '').toMatch(message);
  });
});
