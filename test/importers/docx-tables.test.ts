import { describe, expect, test } from 'vitest';
import { docxFile, paragraph, run, table } from './support/docx-file.ts';
import { blocksOf, gridOf, notesOf, onlyTable, textsOf } from './support/read-docx.ts';
import { readDocx } from '../../src/core/importers/readers/docx/read-docx.ts';

describe('merged cells', () => {
  test('spans across and down become one cell each', () => {
    const read = onlyTable(
      table({
        grid: [1000, 1000, 1000],
        rows: [
          [{ text: '申请人', span: 2, merge: 'restart' }, '数量'],
          [{ text: '', span: 2, merge: 'continue' }, '17'],
          ['甲', '乙', '3'],
        ],
      }),
    );
    expect(gridOf(read)).toEqual([
      '申请人@0 2×2 | 数量@2 1×1',
      '17@2 1×1',
      '甲@0 1×1 | 乙@1 1×1 | 3@2 1×1',
    ]);
    expect(read.columns).toBe('grid');
  });

  test('a cell tells its table, row and number', () => {
    const blocks = blocksOf(
      table({ rows: [['甲', '1']] }) +
        paragraph('间') +
        table({
          rows: [
            ['乙', '2'],
            ['丙', '3'],
          ],
        }),
    );
    const last = blocks[2];
    expect(last?.kind === 'table' && last.rows[1]?.cells[1]?.place).toEqual({
      table: 2,
      row: 2,
      cell: '2',
    });
  });

  test('a continued cell that hangs on none begins a group of its own', () => {
    const read = onlyTable(
      table({
        rows: [
          ['一', '1'],
          [{ text: '三', merge: 'continue' }, '2'],
          [{ text: '', merge: 'continue' }, '3'],
        ],
      }),
    );
    expect(gridOf(read)).toEqual(['一@0 1×1 | 1@1 1×1', '三@0 1×2 | 2@1 1×1', '3@1 1×1']);
  });

  test('a continued cell of another width is a cell of its own', () => {
    const read = onlyTable(
      table({
        rows: [
          [{ text: '甲', merge: 'restart' }, '1', '2'],
          [{ text: '乙', merge: 'continue', span: 2 }, '3'],
        ],
      }),
    );
    expect(gridOf(read)).toEqual(['甲@0 1×1 | 1@1 1×1 | 2@2 1×1', '乙@0 2×1 | 3@2 1×1']);
  });

  test('words that a merged cell covers stand in a cell of their own, with a note', () => {
    const body = table({
      rows: [
        [{ text: '甲', merge: 'restart' }, '1'],
        [{ text: '乙', merge: 'continue' }, '2'],
        [{ text: '', merge: 'continue' }, '3'],
        [{ text: '乙', merge: 'continue' }, '4'],
      ],
    });
    expect(gridOf(onlyTable(body))).toEqual([
      '甲@0 1×1 | 1@1 1×1',
      '乙@0 1×3 | 2@1 1×1',
      '3@1 1×1',
      '4@1 1×1',
    ]);
    expect(notesOf(body)).toEqual([
      '合并单元格遮住了1处文字：“乙”。导入时它们各占一格，请在Word里取消合并，再核对。',
    ]);
  });

  test('cells merged across in the manner of old files are one', () => {
    const read = onlyTable(
      table({
        rows: [
          [
            { text: '甲', properties: '<w:hMerge w:val="restart"/>' },
            { text: '', properties: '<w:hMerge/>' },
            '1',
          ],
          ['乙', '丙', '2'],
        ],
      }),
    );
    expect(gridOf(read)).toEqual(['甲@0 2×1 | 1@2 1×1', '乙@0 1×1 | 丙@1 1×1 | 2@2 1×1']);
  });

  test('columns that a row leaves free in front and behind are counted', () => {
    const read = onlyTable(
      table({
        grid: [1, 1, 1],
        rows: [['甲', '1', '2'], ['3']],
        rowProperties: { 1: '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>' },
      }),
    );
    expect(gridOf(read)[1]).toBe('3@1 1×1');
    expect(read.columns).toBe('grid');
  });
});

describe('tables without spans', () => {
  const wide = (text: string, width: number) => ({ text, width });

  test('columns come from the widths, as they are drawn', () => {
    const read = onlyTable(
      table({
        grid: [1000, 2000, 1000, 1000],
        rows: [
          [wide('三', 3000), wide('1', 1005), wide('2', 1000)],
          [wide('甲', 1000), wide('乙', 2010), wide('3', 1000), wide('4', 995)],
        ],
      }),
    );
    expect(gridOf(read)).toEqual([
      '三@0 2×1 | 1@2 1×1 | 2@3 1×1',
      '甲@0 1×1 | 乙@1 1×1 | 3@2 1×1 | 4@3 1×1',
    ]);
    expect(read.columns).toBe('grid');
  });

  test('widths that contradict a full row are not believed', () => {
    const read = onlyTable(
      table({
        grid: [1000, 1000, 1000],
        rows: [
          [wide('甲', 1000), wide('1', 1000), wide('2', 1000)],
          [wide('乙', 500), wide('3', 2500)],
        ],
      }),
    );
    expect(read.columns).toBe('fields');
  });

  test('without widths the columns of a ragged table are not believed', () => {
    expect(
      onlyTable(
        table({
          rows: [
            ['甲', '1', '2'],
            ['乙', '3'],
          ],
        }),
      ).columns,
    ).toBe('fields');
  });

  test('a single cell goes across the whole table', () => {
    const read = onlyTable(table({ rows: [['第二十条'], ['甲', '1', '2']] }));
    expect(gridOf(read)[0]).toBe('第二十条@0 3×1');
    expect(read.columns).toBe('grid');
  });
});

describe('tables within tables', () => {
  test('a table of data in a frame comes out as its own, in order', () => {
    const inner = (label: string) =>
      table({
        rows: [
          [label, '1'],
          ['丙', '2'],
        ],
      });
    const body = table({
      rows: [
        [{ text: paragraph('前') + inner('甲') + paragraph('间') }, ''],
        [{ text: inner('乙') + paragraph('后') }, '注'],
      ],
    });
    expect(textsOf(body)).toEqual(['前', ['甲|1', '丙|2'], '间', ['乙|1', '丙|2'], '后', '注']);
  });

  test('a frame within a frame, beside blank cells, is a frame too', () => {
    const inner = table({ rows: [['甲', '1']] });
    const body = table({ rows: [['\u00a0', { text: table({ rows: [[{ text: inner }]] }) }]] });
    expect(textsOf(body)).toEqual([['甲|1']]);
  });

  test('a small table in a cell of data stays text of that cell', () => {
    const inner = table({ rows: [['上', '下']] });
    const body = table({
      rows: [
        [{ text: inner + paragraph('') }, '1', '2'],
        ['乙', '3', '4'],
      ],
    });
    expect(textsOf(body)).toEqual([['上\n下|1|2', '乙|3|4']]);
  });

  test('a frame of a single column gives its paragraphs', () => {
    expect(textsOf(table({ rows: [['甲\n乙'], ['丙']] }))).toEqual(['甲', '乙', '丙']);
  });
});

test('paragraphs of a cell are its lines', () => {
  expect(textsOf(table({ rows: [[' 结果 \n\n维持', '1']] }))).toEqual([['结果\n维持|1']]);
});

test('two tables with a paragraph between are two tables', () => {
  const part = table({ rows: [['甲', '1']] });
  expect(textsOf(part + paragraph('续') + part)).toEqual([['甲|1'], '续', ['甲|1']]);
});

test('rows and cells within content controls are read', () => {
  const body = table({ rows: [['甲', '1']] })
    .replace('<w:tr>', '<w:sdt><w:sdtPr/><w:sdtContent><w:tr>')
    .replace('</w:tr>', '</w:tr></w:sdtContent></w:sdt>')
    .replace('<w:tc>', '<w:sdt><w:sdtContent><w:tc>')
    .replace('</w:tc>', '</w:tc></w:sdtContent></w:sdt>');
  expect(textsOf(body)).toEqual([['甲|1']]);
});

test('a table of three thousand rows is read in a moment', () => {
  const rows = Array.from({ length: 3_000 }, (_, at) => [
    `行${at}`,
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
  ]);
  const bytes = docxFile({ body: table({ rows }) });
  const start = performance.now();
  expect(readDocx(bytes)).toHaveProperty('document');
  expect(performance.now() - start).toBeLessThan(10_000);
});

describe('a cell of which a part can’t be read is no figure', () => {
  const white = '<w:color w:val="FFFFFF"/>';
  const picture = '<w:r><w:drawing><wp:inline><pic:pic/></wp:inline></w:drawing></w:r>';
  const seal = '<w:r><w:drawing><wp:anchor><pic:pic/></wp:anchor></w:drawing></w:r>';
  const textOf = (content: string, properties = '') =>
    textsOf(table({ rows: [['甲', { text: paragraph(content), properties }]] }));

  test.each([
    ['digits in white', run('853') + run('7', white), '853［白字］'],
    ['a picture', run('3') + picture, '3［图片］'],
    ['only a picture', picture, '［图片］'],
  ])('%s', (_, content, text) => {
    expect(textOf(content)).toEqual([[`甲|${text}`]]);
  });

  test('white digits are told', () => {
    expect(notesOf(table({ rows: [['甲', { text: paragraph(run('7', white)) }]] }))).toEqual([
      '1处用白色写的数字看不见，没有导入：“7”。',
    ]);
  });

  test.each([
    ['white on a dark cell', run('7', white), '<w:shd w:val="clear" w:fill="1F3864"/>', '7'],
    ['white on dark words', run('7', `${white}<w:shd w:val="clear" w:fill="1F3864"/>`), '', '7'],
    ['words in white', run('总计', white), '', '总计'],
    ['a seal over the figure', run('3') + seal, '', '3'],
    ['a picture beside words', run('规章') + picture, '', '规章'],
  ])('but %s is read', (_, content, properties, text) => {
    expect(textOf(content, properties)).toEqual([[`甲|${text}`]]);
  });
});
