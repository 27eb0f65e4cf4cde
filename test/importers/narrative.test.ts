import { describe, expect, test } from 'vitest';
import type { Block, ListMark } from '../../src/core/importers/document/source-document.ts';
import { narrativeMarkdown } from '../../src/core/importers/narrative/narrative-markdown.ts';
import { paragraph, table } from './support/source-blocks.ts';

function markdownOf(...blocks: readonly (string | Block)[]): string {
  return narrativeMarkdown(
    blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
  ).markdown;
}

function notesOf(...blocks: readonly Block[]): readonly string[] {
  return narrativeMarkdown(blocks).notes.map(({ message }) => message);
}

function item(text: string, depth = 0, fields: Partial<ListMark> = {}): Block {
  return paragraph(text, { list: { isOrdered: false, depth, ...fields } });
}

describe('white space', () => {
  test.each([
    ['政府信息公开 工作年度报告', '政府信息公开工作年度报告'],
    ['政府信息公开\n    工作', '政府信息公开工作'],
    ['　　全年公开12条。', '全年公开12条。'],
    ['\u00a0\u00a0全年公开。\u00a0', '全年公开。'],
    ['2023 年公开 53 篇', '2023 年公开 53 篇'],
    ['2023  年\t公开', '2023 年公开'],
    ['通知》 （国办', '通知》（国办'],
    ['公开 “新鲜度” 。', '公开“新鲜度”。'],
    ['(一) 存在主要问题：无', '(一) 存在主要问题：无'],
    ['联系人：张三　电话：0370', '联系人：张三 电话：0370'],
    ['use of open data', 'use of open data'],
    ['公\u200b开\ufeff条\u00ad例', '公开条例'],
  ])('%j becomes %j', (text, markdown) => {
    expect(markdownOf(text)).toBe(markdown);
  });

  test('that was closed between Chinese characters is told, with what else was taken out', () => {
    const notes = notesOf(paragraph('公开 工作\u200b'), paragraph('政务 公开'));
    expect(notes).toEqual([
      '有2处汉字之间的空格（多半是换行留下的），已经去掉',
      '有1个看不见的字符，已经去掉',
    ]);
    expect(notesOf(paragraph('　　2023 年公开。'))).toEqual([]);
  });

  test('alone is no paragraph', () => {
    expect(markdownOf('甲。', '\u00a0', '', '乙。')).toBe('甲。\n\n乙。');
    expect(markdownOf()).toBe('');
  });
});

describe('sub-headings', () => {
  test('are short paragraphs with （一）, and below them those that the source marks', () => {
    expect(
      markdownOf(
        '（一）主动公开',
        '全年公开12条。',
        '**1.公开目录**',
        '已经更新。',
        '（二）依申请公开',
        '没有收到申请。',
      ),
    ).toBe(
      '### （一）主动公开\n\n全年公开12条。\n\n#### 1.公开目录\n\n已经更新。\n\n### （二）依申请公开\n\n没有收到申请。',
    );
  });

  test('leave out no level', () => {
    const heading = paragraph('1.公开目录', { headingLevel: 4 });
    expect(markdownOf(heading, '已经更新。')).toBe('### 1.公开目录\n\n已经更新。');
  });

  test('that have no number keep the order of the levels of the source', () => {
    expect(
      markdownOf(
        paragraph('主动公开', { headingLevel: 3 }),
        paragraph('目录', { headingLevel: 4 }),
        paragraph('依申请公开', { headingLevel: 3 }),
      ),
    ).toBe('### 主动公开\n\n#### 目录\n\n### 依申请公开');
  });

  test.each([
    ['a sentence', '（一）全年公开12条。'],
    ['what runs on', '（一）主动公开情况。我局高度重视。'],
    ['a list of points', '（一）公开不够及时'],
    ['an ordinary number', '1.公开不够及时'],
    ['一是', '一是公开不够及时'],
  ])('%s is none', (_name, text) => {
    expect(markdownOf(text, text.replace('一', '二'))).not.toContain('#');
  });

  test('do not end with a sign that closes a heading', () => {
    expect(markdownOf(paragraph('关于C #', { headingLevel: 3 }))).toBe('### 关于C \\#');
  });
});

describe('emphasis and links', () => {
  test.each([
    ['**主动公开。**全年公开12条。', '**主动公开。**全年公开12条。'],
    ['(二) **依申请公开情况。**2021年度0项。', '(二) **依申请公开情况。**2021年度0项。'],
    ['坚持**“公开为常态”**原则', '坚持**“公开为常态”**原则'],
  ])('%s stays bold', (text, markdown) => {
    expect(markdownOf(text)).toBe(markdown);
  });

  test('is given up where asterisks would be read as such', () => {
    const spans = [{ text: 'a' }, { text: '"b"', isBold: true }, { text: 'c' }];
    expect(markdownOf(paragraph('', { spans }))).toBe('a"b"c');
  });

  test('spaces around bold text stay outside', () => {
    const spans = [{ text: '公开' }, { text: ' 2023 ', isBold: true }, { text: '年' }];
    expect(markdownOf(paragraph('', { spans }))).toBe('公开 **2023** 年');
  });

  test('of the web and of mail are links, others are text with a note', () => {
    const link = (href: string): Block => paragraph('', { spans: [{ text: '网站', href }] });
    expect(markdownOf(link('https://example.gov.cn/a(1).html?b=1&copy=2'))).toBe(
      '[网站](https://example.gov.cn/a%281%29.html?b=1&amp;copy=2)',
    );
    expect(markdownOf(link('mailto:gk@example.gov.cn'))).toBe('[网站](mailto:gk@example.gov.cn)');
    expect(markdownOf(link('javascript:alert(1)'))).toBe('网站');
    expect(notesOf(link('./fujian.docx'))[0]).toContain('1个链接');
  });

  test('addresses in the text end where Chinese begins', () => {
    expect(markdownOf('见http://www.example.gov.cn/a_b，或者网址：www.example.gov.cn。')).toBe(
      '见<http://www.example.gov.cn/a_b>，或者网址：[www\\.example.gov.cn](http://www.example.gov.cn)。',
    );
    expect(markdownOf('邮箱gk_1@example.gov.cn，欢迎来信。')).toBe(
      '邮箱<gk_1@example.gov.cn>，欢迎来信。',
    );
  });
});

describe('what Markdown would misread', () => {
  test.each([
    ['1. 属于国家秘密', '1\\. 属于国家秘密'],
    ['1.属于国家秘密', '1.属于国家秘密'],
    ['2023. 完', '2023\\. 完'],
    ['- 甲', '\\- 甲'],
    ['-5件', '-5件'],
    ['# 甲', '\\# 甲'],
    ['#甲', '\\#甲'],
    ['> 甲', '\\> 甲'],
    ['---', '\\---'],
    ['===', '==='],
    ['*甲* _乙_ `丙`', '\\*甲\\* \\_乙\\_ \\`丙\\`'],
    ['<政府信息公开处理费管理办法>', '\\<政府信息公开处理费管理办法>'],
    ['[1] ![图](a)', '\\[1\\] !\\[图\\](a)'],
    ['5~8件', '5~8件'],
    ['~~甲~~', '\\~\\~甲\\~\\~'],
    ['甲&乙 A&B &nbsp;', '甲&乙 A\\&B \\&nbsp;'],
    ['国办函【2020】109 号', '国办函【2020】109 号'],
    ['图解：一图读懂 | 关于', '图解：一图读懂 | 关于'],
    ['一、二、三', '一、二、三'],
  ])('%s is written as %s', (text, markdown) => {
    expect(markdownOf(text)).toBe(markdown);
  });
});

describe('lists', () => {
  test('keep their marks and their depth', () => {
    expect(
      markdownOf(
        '措施如下：',
        item('甲', 0, { isOrdered: true }),
        item('乙', 1),
        item('丙', 2),
        item('丁', 0, { isOrdered: true }),
        '完。',
      ),
    ).toBe('措施如下：\n\n1. 甲\n   - 乙\n     - 丙\n2. 丁\n\n完。');
  });

  test('that begin with another number do so', () => {
    expect(
      markdownOf(item('甲', 0, { isOrdered: true, start: 3 }), item('乙', 0, { isOrdered: true })),
    ).toBe('3. 甲\n4. 乙');
  });
});

describe('an agency’s own table', () => {
  test('is a table where each cell has its column', () => {
    const own = table([
      ['镇', '件'],
      ['东河 镇', '3|4'],
    ]);
    expect(markdownOf('如下：', own)).toBe(
      '如下：\n\n| 镇 | 件 |\n| --- | --- |\n| 东河镇 | 3\\|4 |',
    );
  });

  test('keeps its caption and its note as text', () => {
    const own = table([['各镇情况'], ['镇', '件'], ['东河镇', '3'], ['注：含结转。', '']]);
    expect(markdownOf(own)).toBe(
      '各镇情况\n\n| 镇 | 件 |\n| --- | --- |\n| 东河镇 | 3 |\n\n注：含结转。',
    );
  });

  test('with merged cells is a list of its rows, and told so', () => {
    const [row, ...rows] = table([
      ['镇', '件'],
      ['东河镇', '3'],
    ]).rows;
    const merged = row?.cells.map((cell) => ({ ...cell, height: 2 })) ?? [];
    const own: Block = { ...table([]), rows: [{ place: {}, cells: merged }, ...rows] };
    expect(markdownOf(own)).toBe('- 镇 件\n- 东河镇 3');
    expect(notesOf(own)[0]).toContain('合并的单元格');
  });

  test('of one column only is a box around text', () => {
    expect(markdownOf(table([['甲。'], ['乙。']]))).toBe('甲。\n\n乙。');
  });
});

describe('a paragraph beyond all measure', () => {
  test('is cut at the end of a sentence, and told so', () => {
    const long = '全年公开政府信息十二条。'.repeat(1_000);
    const parts = markdownOf(long).split('\n\n');
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.every((part) => part.endsWith('。') && part.length <= 4_000)).toBe(true);
    expect(parts.join('')).toBe(long);
    expect(notesOf(paragraph(long))).toEqual(['这一段太长，已经在句末分成几段']);
  });

  test('is cut anywhere if it has no sentence', () => {
    const parts = markdownOf('🙂'.repeat(5_000)).split('\n\n');
    expect(parts.join('')).toBe('🙂'.repeat(5_000));
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(4_000);
  });

  test('takes time in proportion to its length', () => {
    const started = performance.now();
    markdownOf('*http://a'.repeat(50_000), 'www.'.repeat(50_000), '|'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
