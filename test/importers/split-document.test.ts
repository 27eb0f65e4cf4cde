import { describe, expect, test } from 'vitest';
import { sections } from '../../src/core/form/sections.ts';
import { paragraphText, type Block } from '../../src/core/importers/document/source-document.ts';
import { splitDocument } from '../../src/core/importers/recognise/split-document.ts';
import { documentOf, paragraph, table } from './support/source-blocks.ts';

const title = '示例县水利局2023年政府信息公开工作年度报告';
const titles = sections.map((section) => section.title);
/** Each heading with one sentence below it. */
const body = titles.flatMap((heading, at) => [heading, `第${at + 1}部分的内容。`]);

function split(...blocks: readonly (string | Block)[]) {
  return splitDocument(documentOf(blocks));
}

/** Headings as written, each with the texts below it. */
function outline(...blocks: readonly (string | Block)[]) {
  return split(...blocks).sections.map((section) => [section.title, ...section.blocks.map(textOf)]);
}

function textOf(block: Block): string {
  return block.kind === 'paragraph'
    ? paragraphText(block)
    : block.rows.map(({ cells }) => cells.map(({ text }) => text).join('|')).join('/');
}

const whole = titles.map((heading, at) => [heading, `第${at + 1}部分的内容。`]);

describe('the six sections', () => {
  test('stand under their headings, in the order of the file', () => {
    const found = split(title, '根据条例编制。', ...body);
    expect(found.sections.map(({ id }) => id)).toEqual(sections.map(({ id }) => id));
    expect(found.sections.every(({ isOfficial }) => isOfficial)).toBe(true);
    expect(found.sections[1]?.place).toEqual({ line: 5 });
    expect(found.lead.map(textOf)).toEqual(['根据条例编制。']);
    expect(found.title?.text).toBe(title);
  });

  test.each([
    ['bold', titles.map((heading) => `**${heading}**`)],
    ['spaced', titles.map((heading) => ` ${heading.split('').join(' ')} `)],
    ['without 、', titles.map((heading) => heading.replaceAll('、', ''))],
    ['parts', titles.map((heading) => heading.replace(/^(.)、/, '第$1部分 '))],
  ])('are found under headings that are %s', (_name, headings) => {
    const found = split(title, ...headings.flatMap((heading) => [heading, '内容。']));
    expect(found.sections.map(({ id }) => id)).toEqual(sections.map(({ id }) => id));
    expect(found.sections.map(({ blocks }) => blocks.map(textOf))).toEqual(
      titles.map(() => ['内容。']),
    );
  });

  test('a heading that runs on into its text is cut off', () => {
    expect(outline(title, '一、总体情况。2023年公开12条。')).toEqual([
      ['一、总体情况', '2023年公开12条。'],
    ]);
    expect(outline(title, paragraph('**一、总体情况**2023年公开12条。'))).toEqual([
      ['一、总体情况', '2023年公开12条。'],
    ]);
    expect(outline(title, '六、 其他需要报告的事项 无。')).toEqual([
      ['六、 其他需要报告的事项', '无。'],
    ]);
  });

  test('a heading in two paragraphs is one', () => {
    expect(outline(title, '四、政府信息公开行政复议、', '行政诉讼情况', '没有行政复议。')).toEqual([
      ['四、政府信息公开行政复议、行政诉讼情况', '没有行政复议。'],
    ]);
  });

  test('a table of contents is not taken for them', () => {
    expect(outline(title, '目录', ...titles, ...body)).toEqual(whole);
    expect(outline(title, ...titles, '根据条例编制。', ...body)).toEqual(whole);
    expect(outline(title, ...titles.map((heading, at) => `${heading}……${at}`), ...body)).toEqual(
      whole,
    );
    expect(outline(title, titles.join(' '), ...body)).toEqual(whole);
    expect(outline(...titles, title, ...body)).toEqual(whole);
    expect(outline(title, ...body, ...titles)).toEqual(whole);
    expect(split(title, ...titles, '根据条例编制。', ...body).lead.map(textOf)).toEqual([
      '根据条例编制。',
    ]);
  });

  test('the rows of the requests table are not taken for them', () => {
    const rows = table([
      ['一、本年新收政府信息公开申请数量', '1'],
      ['四、结转下年度继续办理', ''],
    ]);
    expect(outline(title, titles[2] ?? '', rows, '四、结转下年度继续办理')).toEqual([
      [
        titles[2],
        '一、本年新收政府信息公开申请数量|1/四、结转下年度继续办理|',
        '四、结转下年度继续办理',
      ],
    ]);
  });

  test('a sub-heading with the words of a section stays in its section', () => {
    const blocks = [...body];
    blocks.splice(2, 0, '（二）收到和处理政府信息公开申请情况', '主动公开政府信息情况');
    expect(outline(title, ...blocks)[0]).toEqual([
      '一、总体情况',
      '第1部分的内容。',
      '（二）收到和处理政府信息公开申请情况',
      '主动公开政府信息情况',
    ]);
  });

  test('a caption that repeats the heading is left out', () => {
    const found = split(title, titles[1] ?? '', '主动公开政府信息情况', '见下表。');
    expect(found.sections[0]?.blocks.map(textOf)).toEqual(['见下表。']);
    expect(found.outside.map(textOf)).toContain('主动公开政府信息情况');
  });

  test('a paragraph that begins with 六、 stays in section six', () => {
    const sentence = '六、按照《政府信息公开信息处理费管理办法》，本年度没有收取信息处理费。';
    expect(outline(title, ...body, sentence).at(-1)).toEqual([
      titles[5],
      '第6部分的内容。',
      sentence,
    ]);
  });

  test('titles in words of the agency are known by their number, and told to be such', () => {
    const blocks = body.map((text) => (text === titles[4] ? '五、主要问题和下一步打算' : text));
    const five = split(title, ...blocks).sections[4];
    expect(five).toMatchObject({
      id: 'problemsAndImprovements',
      title: '五、主要问题和下一步打算',
      isOfficial: false,
    });
  });

  test('one that is missing is simply missing', () => {
    expect(split(title, ...body.slice(0, 10)).sections).toHaveLength(5);
    expect(split(title, '没有标题的正文。').sections).toEqual([]);
  });

  test('one that is there twice with text is there twice', () => {
    expect(outline(title, ...body, '六、其他需要报告的事项', '补充。')).toEqual([
      ...whole,
      [titles[5], '补充。'],
    ]);
  });

  test('headings and prose come out of a table that lays out the page', () => {
    const layout = table([
      [title],
      ['一、总体情况'],
      ['全年公开12条。\n没有收费。'],
      ['二、主动公开政府信息情况'],
      ['规章', '0', '0', '0'],
      ['行政许可', '3'],
    ]);
    const found = split(layout);
    expect(found.title?.text).toBe(title);
    expect(found.sections.map(({ blocks }) => blocks.map(textOf))).toEqual([
      ['全年公开12条。', '没有收费。'],
      ['规章|0|0|0/行政许可|3'],
    ]);
  });
});

describe('the title', () => {
  test.each([
    [['示例县水利局2023年政府信息公开', '工作年度报告']],
    [['示例县水利局', '2023 年政府信息公开工作年度报告']],
    [['示例县水利局', '2023年', '政府信息公开工作年度报告']],
    [['示例县水', '利局2023年政府信息公开工作年度报告']],
    [['示 例 县 水 利 局 ２０２３年 政府信息公开工作年度报告']],
    [['首页', '示例县人民政府', '示例县水利局2022年政府信息公开工作年度报告', title, title]],
  ])('%j is put together', (lines) => {
    expect(split(...lines, ...body).title?.text.normalize('NFKC')).toBe(title);
  });

  test('may have its year below', () => {
    const lines = ['示例县水利局政府信息公开工作年度报告', '（2023年度）'];
    expect(split(...lines, ...body).title?.text).toBe(lines.join(''));
  });

  test('is no sentence that mentions a report', () => {
    const sentence = '现发布《示例县水利局2023年政府信息公开工作年度报告》，请查阅。';
    const found = split(sentence, ...body);
    expect(found.title).toBeUndefined();
    expect(found.lead.map(textOf)).toEqual([sentence]);
  });

  test('does not take in the site, the menu or the day around it', () => {
    const found = split(
      '示例县人民政府',
      '首页 > 政府信息公开 > 政府信息公开年报',
      title,
      '发布日期：2024-01-22 10:00　来源：示例县水利局　浏览次数：12',
      '2024-01-22 10:15',
      '2024-01-22 来源：示例县水利局',
      '示例县水利局',
      '（2024年1月20日）',
      '根据条例编制。',
      ...body,
    );
    expect(found.title?.text).toBe(title);
    expect(found.lead.map(textOf)).toEqual(['根据条例编制。']);
    expect(found.outside).toHaveLength(7);
    expect(found.signedOn?.date).toBe('2024-01-20');
  });
});

describe('what stands behind the text', () => {
  test.each([
    [['示例县水利局', '2024年1月20日'], '2024-01-20'],
    [['示例县水利局 2024年1月20日'], '2024-01-20'],
    [['二〇二四年一月二十日'], '2024-01-20'],
    [['示例县水利局（盖章）', '2024年1月20日', '附件：统计表.xlsx'], '2024-01-20'],
  ])('%j is a signature', (lines, date) => {
    const found = split(title, ...body, ...lines);
    expect(found.sections.at(-1)?.blocks.map(textOf)).toEqual(['第6部分的内容。']);
    expect(found.outside.map(textOf)).toEqual(lines);
    expect(found.signedOn?.date).toBe(date);
  });

  test.each([
    '附件：统计表.docx',
    '打印',
    '【打印】【关闭】',
    '上一篇：2022年报告',
    '主办单位：示例县人民政府',
    '版权所有',
    '（此件公开发布）',
  ])('%s ends the report', (line) => {
    const found = split(title, ...body, line, '别的内容。');
    expect(found.sections.at(-1)?.blocks.map(textOf)).toEqual(['第6部分的内容。']);
    expect(found.outside.map(textOf)).toEqual([line, '别的内容。']);
  });

  test('a sentence about a body or a day is no signature', () => {
    const lines = ['2024年1月20日，示例县水利局公布了本报告。', '打印、复制材料不收费。'];
    expect(
      split(title, ...body, ...lines)
        .sections.at(-1)
        ?.blocks.slice(1)
        .map(textOf),
    ).toEqual(lines);
  });
});
