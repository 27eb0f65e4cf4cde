/** The true grid of tables, whatever their markup; and tables that only lay out a page. */
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/core/importers/readers/html/read-html.ts';
import { brief, documentOf } from './support/blocks.ts';

function read(body: string) {
  return documentOf(readHtml(`<html><body>${body}</body></html>`));
}

function wordsOf(body: string) {
  return brief(read(body).blocks);
}

describe('the grid', () => {
  test.each([
    [
      'of merged cells',
      '<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>1<td>2</table>',
      [
        ['0[1x2]:甲', '1[2x1]:乙'],
        ['1:1', '2:2'],
      ],
    ],
    [
      'of a span to the end of its group',
      '<table><tbody><tr><td rowspan=0>甲<td>1<tr><td>2</tbody><tbody><tr><td>乙<td>3</table>',
      [['0[1x2]:甲', '1:1'], ['1:2'], ['0:乙', '1:3']],
    ],
    [
      'of spans that reach beyond the table',
      '<table><tr><td rowspan=9>甲<td colspan=99999>1<tr><td>2<td>3</table>',
      [
        ['0[1x2]:甲', '1[3x1]:1'],
        ['1:2', '2:3'],
      ],
    ],
    [
      'whose foot is written before its body',
      '<table><tfoot><tr><td>合<td>3</tfoot><tbody><tr><td>甲<td>1</tbody><thead><tr><th>项<th>数</thead></table>',
      [
        ['0:项', '1:数'],
        ['0:甲', '1:1'],
        ['0:合', '1:3'],
      ],
    ],
    [
      'without hidden rows and cells',
      '<table><tr><td>甲<td style="display:none">7<td>1<tr hidden><td>乙<td>2<tr height=0><td><td></table>',
      [['0:甲', '1:1']],
    ],
    [
      'of columns that only ever are covered together',
      '<table><tr><td colspan=3>甲<td colspan=2>乙<tr><td colspan=3>1<td colspan=2>2</table>',
      [
        ['0:甲', '1:乙'],
        ['0:1', '1:2'],
      ],
    ],
    [
      'of cells of several lines',
      '<table><tr><td><p>三、</p><p>本年</p><td>1<br>2</table>',
      [['0:三、\n本年', '1:1\n2']],
    ],
    [
      'of boxes that are styled as a table',
      '<div style="display:table"><div style="display:table-row"><div style="display:table-cell">甲</div> <div style="display:table-cell">1</div></div></div>',
      [['0:甲', '1:1']],
    ],
  ])('%s', (_, body, rows) => {
    expect(wordsOf(body)).toEqual([rows]);
  });

  test('has the place of each cell', () => {
    const [, table] = read('<p>x</p>\n<table>\n<tr><td>甲<td>1\n<tr><td>乙\n<td>2</table>').blocks;
    expect(table).toMatchObject({
      columns: 'grid',
      place: { line: 2, table: 1 },
      rows: [
        {},
        {
          place: { line: 4, row: 2 },
          cells: [{}, { place: { line: 5, table: 1, row: 2, cell: '2' } }],
        },
      ],
    });
  });
});

describe('a cell is never blank where something stands that is no text:', () => {
  test.each([
    ['<img src="7.png">', '［图片］'],
    ['3<img alt="50">', '3\n［图片］'],
    ['41<font color="#ffffff">7</font>', '41\n［白字］'],
    ['41<span style="color: rgb(255, 255, 255)">7<b>8</b></span>', '41\n［白字］'],
    ['<b style="color:white">7件</b>', '［白字］'],
    ['<input value="7">', '［输入框］'],
    ['<iframe src="7.html"></iframe>', '［嵌入内容］'],
    ['<table><tr><td>6<td>7</table>', '［表中表］'],
  ])('%s', (inner, text) => {
    expect(wordsOf(`<table><tr><td>行政许可<td>${inner}<tr><td>行政处罚<td>2</table>`)[0]).toEqual([
      ['0:行政许可', `1:${text}`],
      ['0:行政处罚', '1:2'],
    ]);
  });

  test.each([
    ['<td bgcolor="#003366"><font color="#fff">7</font>', '7'],
    ['<td style="color:#fff;background:navy">7', '7'],
    ['<td><font color="#fff"><span style="color:#333">7</span></font>', '7'],
    ['<td><font color="#fff">本年数量</font>', '本年数量'],
    ['<td>行政强制<img src="dot.png">', '行政强制'],
  ])('words and figures that are seen are read: %s', (cell, text) => {
    expect(wordsOf(`<table><tr><td>行政许可<td>1<tr><td>行政处罚${cell}</table>`)[0]?.[1]).toEqual([
      '0:行政处罚',
      `1:${text}`,
    ]);
  });

  test('but a dot that holds the layout open is nothing', () => {
    expect(wordsOf('<table><tr><td>行政许可<td><img src="s.gif" width="1"></table>')).toEqual([
      [['0:行政许可', '1:']],
    ]);
  });

  test('and a deleted figure is told', () => {
    const { blocks, notes } = read('<table><tr><td>行政许可<td><s>3</s>5</table>');
    expect(brief(blocks)).toEqual([[['0:行政许可', '1:5']]]);
    expect(notes).toMatchObject([{ message: '带删除线的内容“3”没有导入。', place: { line: 1 } }]);
  });
});

describe('layout', () => {
  const figures = '<table><tr><td>行政许可<td>1<tr><td>行政处罚<td>2</table>';
  const rows = [
    ['0:行政许可', '1:1'],
    ['0:行政处罚', '1:2'],
  ];

  test.each([
    ['a table of one cell', `<table><tr><td><p>甲</p>${figures}</table>`, ['甲', rows]],
    [
      'a column of cells',
      `<table><tr><td>甲<tr><td>${figures}<tr><td>乙</table>`,
      ['甲', rows, '乙'],
    ],
    ['gutters', `<table><tr><td width=9><td>甲。<td></table>`, ['甲。']],
    [
      'a table of figures beside a menu',
      `<table><tr><td>目录<td>${figures}</table>`,
      ['目录', rows],
    ],
    [
      'title and note within a table',
      `<table><tr><td colspan=2>表二<tr><td>行政许可<td>1<tr><td colspan=2>注：无</table>`,
      ['表二', [['0:行政许可', '1:1']], '注：无'],
    ],
    [
      'headings within a table',
      `<table><tr><td colspan=2>五、存在的主要问题及改进情况<tr><td colspan=2>甲。<tr><td>行政许可<td>1</table>`,
      ['五、存在的主要问题及改进情况', '甲。', [['0:行政许可', '1:1']]],
    ],
    [
      'a caption',
      `<table><caption>表二</caption><tr><td>行政许可<td>1</table>`,
      ['表二', [['0:行政许可', '1:1']]],
    ],
  ])('%s', (_, body, words) => {
    expect(wordsOf(body)).toEqual(words);
  });
});
