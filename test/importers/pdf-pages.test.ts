/** What a page of a PDF can do to its text, one case each, on files written by hand. */
import { describe, expect, test } from 'vitest';
import {
  paragraphText,
  type Paragraph,
  type SourceDocument,
  type Table,
} from '../../src/core/importers/document/source-document.ts';
import { joinLines } from '../../src/core/importers/lines/join-lines.ts';
import { readPdf } from '../../src/core/importers/readers/pdf/read-pdf.ts';
import { readableCharacter } from '../../src/core/importers/readers/pdf/readable-character.ts';
import { preparePdfResources } from '../../src/import-files/pdf-resources.ts';
import { lines, textAt, writePdf, type HandPage } from './support/write-pdf.ts';

/** A grid of 2 × 2 cells, 100 wide and 40 high, with its upper left corner at (100, 700). */
const grid = lines(
  [100, 700, 300, 700],
  [100, 660, 300, 660],
  [100, 620, 300, 620],
  [100, 700, 100, 620],
  [200, 700, 200, 620],
  [300, 700, 300, 620],
);

describe('text', () => {
  test('of a Chinese font that is not embedded is read by the tables of pdfjs', async () => {
    expect(await textsOf({ content: textAt(50, 700, '示例县水利局2023年') })).toEqual([
      '示例县水利局2023年',
    ]);
  });

  test('of a page that is turned in the reader stands upright', async () => {
    const content =
      textAt(100, 50, '上行', 12, '0 1 -1 0') + textAt(140, 50, '下行', 12, '0 1 -1 0');
    expect(await textsOf({ content, rotate: 90 })).toEqual(['上行', '下行']);
  });

  test('of a page that is printed sideways stands upright, with its table', async () => {
    const content =
      lines([100, 100, 100, 300], [180, 100, 180, 300]) +
      lines([100, 100, 180, 100], [100, 200, 180, 200], [100, 300, 180, 300]) +
      textAt(145, 120, '规章', 12, '0 1 -1 0') +
      textAt(145, 220, '8', 12, '0 1 -1 0');
    expect(await cellsOf({ content })).toEqual([['规章', '8']]);
  });

  test('of a line is put together from its parts, with a space only between words and figures', async () => {
    const content =
      textAt(50, 700, '共') +
      textAt(62, 700, '12') +
      textAt(77, 700, '件') +
      textAt(50, 680, 'No') +
      textAt(66, 680, '12');
    expect(await textsOf({ content })).toEqual(['共12件', 'No 12']);
  });

  test('that is raised stays in its line', async () => {
    const content = textAt(50, 700, '面积') + textAt(74, 704, '2', 7) + textAt(50, 680, '下行');
    expect(await textsOf({ content })).toEqual(['面积2', '下行']);
  });

  test('that is printed twice to look bold is read once, as bold', async () => {
    const content = textAt(50, 700, '加粗11') + textAt(50.4, 700, '加粗11');
    const [line] = paragraphsOf(await documentOf([{ content }]));
    expect(line?.spans).toEqual([{ text: '加粗11', isBold: true }]);
  });

  test('that stands apart in its line is a piece of its own', async () => {
    const content = textAt(50, 700, '规章') + textAt(200, 700, '3') + textAt(300, 700, '12');
    const [line] = paragraphsOf(await documentOf([{ content }]));
    expect(line?.fragments).toEqual([
      { text: '规章', left: 50, right: 74 },
      { text: '3', left: 200, right: 206 },
      { text: '12', left: 300, right: 312 },
    ]);
  });

  test('of a radical is read as the character that it looks like', async () => {
    expect(await textsOf({ content: textAt(50, 700, '2023年12⽉，⻔⽹，⻓江⾯上，⺠⽣') })).toEqual(
      ['2023年12月，门网，长江面上，民生'],
    );
  });

  test('of a radical has the form that the mainland prints', () => {
    expect(readableCharacter('\u2F3E\u2F27\u2FAD\u2FC8')).toBe('户宀青黄');
  });

  test('of a form field is read where it stands', async () => {
    const content = grid + textAt(110, 675, '规章');
    expect(await cellsOf({ content, field: { text: '27', x: 210, y: 670 } })).toEqual([
      ['规章', '27'],
    ]);
  });

  test('that stands askew is left out with a note', async () => {
    const content = textAt(50, 700, '正文') + textAt(200, 300, '内部', 40, '0.7 0.7 -0.7 0.7');
    const document = await documentOf([{ content }]);
    expect(paragraphsOf(document).map(paragraphText)).toEqual(['正文']);
    expect(document.notes.map(({ message }) => message)).toEqual([
      '第1页有斜排的文字（多半是水印），没有读。',
    ]);
  });
});

describe('a cell', () => {
  test('joins the lines of its text', async () => {
    const content = grid + textAt(110, 685, '行政规范') + textAt(110, 668, '性文件');
    expect(await cellsOf({ content })).toEqual([['行政规范\n性文件', '']]);
  });

  test('puts together a number that its edge has broken', async () => {
    const narrow = lines(
      [100, 700, 200, 700],
      [100, 660, 200, 660],
      [100, 700, 100, 660],
      [160, 700, 160, 660],
      [200, 700, 200, 660],
    );
    const content =
      narrow + textAt(110, 675, '许可') + textAt(165, 685, '11398') + textAt(165, 668, '889');
    expect(await cellsOf({ content })).toEqual([['许可', '11398889']]);
  });

  test('keeps two numbers apart that stand under each other', async () => {
    const content = grid + textAt(210, 685, '3') + textAt(210, 668, '5');
    expect(await cellsOf({ content })).toEqual([['', '3\n5']]);
  });

  test('parts the mark of a note from its figure, on either side and however high', async () => {
    const marked = [
      textAt(210, 675, '169') + textAt(228, 680, '1', 7),
      textAt(210, 675, '169') + textAt(228, 673, '1', 7),
      textAt(210, 675, '169') + textAt(228, 675, '1', 8),
      textAt(210, 680, '1', 7) + textAt(214, 675, '169'),
      textAt(210, 675, '169') + textAt(228, 682, '1', 7),
    ];
    const cells = await Promise.all(
      marked.map((content) => cellsOf({ content: grid + textAt(110, 675, '规章') + content })),
    );
    expect(cells.map(([row]) => row?.[1])).toEqual(['169^1', '169_1', '169_1', '1^169', '1\n169']);
  });

  test('reads no digits that are white on white, and joins none that are pale', async () => {
    const figures = [
      `${textAt(210, 675, '853')}1 g ${textAt(228, 675, '7')}`,
      `1 1 1 rg ${textAt(210, 675, '7')}`,
      `0 0 0 0.02 k ${textAt(210, 675, '7')}`,
      `${textAt(210, 675, '853')}0.67 g ${textAt(228, 675, '7')}`,
      `0.67 g ${textAt(210, 675, '8537')}`,
      `0 0 0.5 rg 200 660 100 40 re f 1 g ${textAt(210, 675, '8537')}`,
      `q 1 g Q ${textAt(210, 675, '8537')}`,
    ];
    const cells = await Promise.all(
      figures.map((content) => cellsOf({ content: grid + textAt(110, 675, '规章') + content })),
    );
    expect(cells.map(([row]) => row?.[1])).toEqual([
      '853［白字］',
      '［白字］',
      '［白字］',
      '853［浅色］7',
      '8537',
      '8537',
      '8537',
    ]);
  });

  test('takes no digit that is cut through for the last of its figure', async () => {
    const clipped = (right: number): string =>
      `q 0 0 ${String(right)} 842 re W n ${grid} ${textAt(210, 675, '38')} Q`;
    const figures = async (right: number): Promise<string | undefined> =>
      (await cellsOf({ content: clipped(right) }))[0]?.[1];
    expect(await figures(219)).toBe('3［残缺］');
    expect(await figures(222)).toBe('38');
  });

  test('with a number across its edge is left unreadable, with a note', async () => {
    const content = grid + textAt(110, 675, '规章') + textAt(190, 635, '4567');
    const document = await documentOf([{ content }]);
    expect(tablesOf(document).flatMap(cellTexts)).toEqual([
      ['规章', ''],
      ['\uFFFD\uFFFD', '\uFFFD\uFFFD'],
    ]);
    expect(document.notes).toEqual([
      {
        message: '表格里的“4567”压着格线，不能确定属于哪一格，没有读。',
        place: { page: 1 },
      },
    ]);
  });

  test('does not take the figure that follows its label without a gap', async () => {
    const content = grid + textAt(152, 675, '行政许可') + textAt(200, 675, '12');
    expect(await cellsOf({ content })).toEqual([['行政许可', '12']]);
  });

  test('keeps a label that is too long for it', async () => {
    const content = grid + textAt(110, 675, '行政事业性收费的金额') + textAt(260, 675, '12');
    expect(await cellsOf({ content })).toEqual([['行政事业性收费的金额', '12']]);
  });

  test('reads text that runs downwards in columns from the right', async () => {
    const content =
      grid +
      Array.from('年办结', (c, i) => textAt(230, 688 - i * 12, c)).join('') +
      Array.from('理果', (c, i) => textAt(212, 688 - i * 12, c)).join('');
    expect(await cellsOf({ content })).toEqual([['', '年办结\n理果']]);
  });

  test('over a missing line is one cell', async () => {
    const content =
      lines([100, 700, 300, 700], [200, 660, 300, 660], [100, 620, 300, 620]) +
      lines([100, 700, 100, 620], [200, 700, 200, 620], [300, 700, 300, 620]) +
      textAt(110, 655, '合并') +
      textAt(210, 675, '1') +
      textAt(210, 635, '2');
    const [table] = tablesOf(await documentOf([{ content }]));
    expect(table?.rows[0]?.cells.map(({ text, height }) => [text, height])).toEqual([
      ['合并', 2],
      ['1', 1],
    ]);
  });
});

describe('a page break', () => {
  const ruled = (rows: readonly (readonly [string, string])[], top: number): string =>
    lines(
      ...[0, ...rows.map((_, at) => at + 1)].map(
        (at) => [100, top - at * 40, 300, top - at * 40] as const,
      ),
      ...[100, 200, 300].map((x) => [x, top, x, top - rows.length * 40] as const),
    ) +
    rows
      .map(([a, b], at) => textAt(110, top - 25 - at * 40, a) + textAt(210, top - 25 - at * 40, b))
      .join('');
  /** Two rows beside a cell that no line closes. */
  const openBelow =
    lines([100, 700, 300, 700], [200, 660, 300, 660], [200, 620, 300, 620]) +
    lines([100, 700, 100, 620], [200, 700, 200, 620], [300, 700, 300, 620]);
  const pagesOf = (
    ...parts: readonly (readonly (readonly [string, string])[])[]
  ): readonly HandPage[] => parts.map((rows) => ({ content: ruled(rows, 700) }));

  test('that parts a header from its figures leaves one table', async () => {
    const tables = tablesOf(await documentOf(pagesOf([['申请人', '总数']], [['甲', '3']])));
    expect(tables.map(cellTexts)).toEqual([
      [
        ['申请人', '总数'],
        ['甲', '3'],
      ],
    ]);
    expect(tables[0]?.place).toEqual({ page: 1, table: 1 });
  });

  test('that cuts through a row of a header leaves it one row', async () => {
    const pages = pagesOf(
      [['结果', '其他']],
      [
        ['维持', '结果'],
        ['1', '2'],
      ],
    );
    expect(tablesOf(await documentOf(pages)).map(cellTexts)).toEqual([
      [
        ['结果\n维持', '其他\n结果'],
        ['1', '2'],
      ],
    ]);
  });

  test('that cuts through a cell leaves the text in it that runs on below the table', async () => {
    const content =
      openBelow + textAt(110, 632, '无法提') + textAt(210, 635, '1') + textAt(110, 612, '供');
    expect(await cellsOf({ content })).toEqual([['无法提\n供', ''], ['1']]);
    expect(await textsOf({ content })).toEqual([]);
  });

  test('takes no line of text for part of the cell above it', async () => {
    const content = openBelow + textAt(110, 632, '无法提') + textAt(210, 635, '1');
    for (const text of ['供参考，另见附件的说明文字', '供2']) {
      expect(await textsOf({ content: content + textAt(110, 612, text) })).toEqual([text]);
    }
    const goesOn = textAt(110, 612, '供') + textAt(110, 560, '下文');
    expect(await textsOf({ content: content + goesOn })).toEqual(['供', '下文']);
  });

  test('ends a table where text stands below it', async () => {
    const [first, second] = pagesOf([['规章', '1']], [['规章', '1']]);
    const middle = lines([150, 700, 150, 660]);
    const pages = [
      { content: `${first?.content ?? ''}${middle}` },
      { content: `${second?.content ?? ''}${textAt(50, 500, '正文')}` },
      { content: second?.content ?? '' },
    ];
    const columns = tablesOf(await documentOf(pages)).map((table) =>
      table.rows[0]?.cells.map(({ column }) => column),
    );
    expect(columns[2]).toEqual([0, 1]);
  });

  test('that cuts a label leaves it whole, beside its figure', async () => {
    const tables = tablesOf(
      await documentOf(
        pagesOf(
          [
            ['规章', '1'],
            ['行政规范', '2'],
          ],
          [
            ['性文件', ''],
            ['行政许可', '3'],
          ],
        ),
      ),
    );
    expect(tables.map(cellTexts)).toEqual([
      [
        ['规章', '1'],
        ['行政规范\n性文件', '2'],
      ],
      [['行政许可', '3']],
    ]);
  });

  test('between two whole rows changes neither', async () => {
    const rows = [[['规章', '1']], [['行政许可', '3']]] as const;
    expect(tablesOf(await documentOf(pagesOf(...rows))).map(cellTexts)).toEqual(rows);
  });

  test('with a figure on either side is left to the reader of the table', async () => {
    const rows = [
      [
        ['规章', '1'],
        ['行政规范', '2'],
      ],
      [['性文件', '5']],
    ] as const;
    expect(tablesOf(await documentOf(pagesOf(...rows))).map(cellTexts)).toEqual(rows);
  });
});

describe('page numbers', () => {
  test('are left out, however they are written', async () => {
    for (const write of [
      (page: number) => `— ${String(page)} —`,
      (page: number) => `第${String(page)}页 共3页`,
      (page: number) => `${String(page)}/3`,
      (page: number) => String(page + 4),
    ]) {
      const pages = [1, 2, 3].map((page) => ({
        content: textAt(50, 700, `正文${'甲乙丙'.charAt(page - 1)}`) + textAt(290, 40, write(page)),
      }));
      const document = await documentOf(pages);
      expect(paragraphsOf(document).map(paragraphText)).toEqual(['正文甲', '正文乙', '正文丙']);
    }
  });

  test('are no lone figures in a cell at the foot of the page', async () => {
    const atFoot = `1 0 0 1 0 -600 cm ${grid}`;
    const pages = [1, 2].map((page) => ({
      content: `q ${atFoot} ${textAt(110, 675, '规章')} ${textAt(210, 635, String(page))} Q`,
    }));
    const tables = tablesOf(await documentOf(pages));
    expect(tables.map((table) => cellTexts(table)[1])).toEqual([
      ['', '1'],
      ['', '2'],
    ]);
  });

  test('are no lone figures that do not count the pages', async () => {
    const pages = [7, 3].map((figure) => ({
      content: textAt(50, 700, '规章') + textAt(290, 40, String(figure)),
    }));
    const document = await documentOf(pages);
    expect(paragraphsOf(document).map(paragraphText)).toEqual(['规章', '7', '规章', '3']);
  });

  test('and running heads go, a header of a table without lines stays', async () => {
    const pages = [1, 2].map((page) => ({
      content:
        textAt(50, 800, '示例县水利局文件') +
        textAt(50, 780, '自然人') +
        textAt(50, 700, `第${'甲乙'.charAt(page - 1)}段`),
    }));
    const document = await documentOf(pages);
    expect(paragraphsOf(document).map(paragraphText)).toEqual([
      '自然人',
      '第甲段',
      '自然人',
      '第乙段',
    ]);
  });
});

describe('a paragraph without an indent', () => {
  const full = '沟渠逐条登记'.repeat(6);
  const joined = async (texts: readonly string[]): Promise<readonly string[]> => {
    const content = texts.map((text, at) => textAt(50, 780 - at * 20, text)).join('');
    const last = textAt(50, 600, '另起。');
    const { blocks } = await documentOf([{ content: content + last }]);
    return joinLines(blocks).flatMap((block) =>
      block.kind === 'paragraph' ? [paragraphText(block).slice(-3)] : [],
    );
  };

  test('ends with a sentence where the next word had room on the line', async () => {
    expect(await joined([full, full, `${full.slice(3)}。`, full, '全年完成。'])).toEqual([
      '登记。',
      '完成。',
      '另起。',
    ]);
  });

  test('goes on where it had not', async () => {
    expect(await joined([full, full, `${full.slice(1)}。`, full, '全年完成。'])).toEqual([
      '完成。',
      '另起。',
    ]);
  });

  test('goes on where a word of letters had not', async () => {
    const word = `2023年${full.slice(4)}`;
    expect(await joined([full, full, `${full.slice(2)}。`, word, '全年完成。'])).toEqual([
      '完成。',
      '另起。',
    ]);
  });
});

describe('the first line of a page', () => {
  test('that happens to be the same as on another page stays', async () => {
    const pages = ['甲', '乙'].map((name) => ({
      content: ['站登载，由办公室备查。', '一', '二', '三', '四', '五', '六']
        .map((text, at) => textAt(50, 790 - at * 20, at === 0 ? text : `${name}段第${text}行`))
        .join(''),
    }));
    const texts = paragraphsOf(await documentOf(pages)).map(paragraphText);
    expect(texts.filter((text) => text.startsWith('站登载'))).toHaveLength(2);
  });
});

async function documentOf(pages: readonly HandPage[]): Promise<SourceDocument> {
  const reading = await readPdf(writePdf(pages), preparePdfResources());
  if ('refusal' in reading) throw new Error(reading.refusal.message);
  return reading.document;
}

async function textsOf(page: HandPage): Promise<readonly string[]> {
  return paragraphsOf(await documentOf([page])).map(paragraphText);
}

/** The texts of the cells of all tables, row by row. */
async function cellsOf(page: HandPage): Promise<readonly (readonly string[])[]> {
  return tablesOf(await documentOf([page])).flatMap(cellTexts);
}

function cellTexts({ rows }: Table): readonly (readonly string[])[] {
  return rows.map(({ cells }) => cells.map(({ text }) => text));
}

function paragraphsOf({ blocks }: SourceDocument): readonly Paragraph[] {
  return blocks.filter((block) => block.kind === 'paragraph');
}

function tablesOf({ blocks }: SourceDocument): readonly Table[] {
  return blocks.filter((block) => block.kind === 'table');
}
