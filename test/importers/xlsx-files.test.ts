/** Workbooks that other programs wrote, badly or with intent: their parts, not their cells. */
import { CFB, utils, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../src/core/importers/readers/xlsx/read-xlsx.ts';
import { brief, documentOf, refusalOf } from './support/blocks.ts';

const sheetName = 'xl/worksheets/sheet1.xml';

function parts(bookType: 'xlsx' | 'ods' = 'xlsx'): Record<string, Uint8Array> {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['行政许可', 1],
      ['行政处罚', 2],
    ]),
    '表',
  );
  return unzipSync(
    new Uint8Array(write(book, { type: 'array', bookType, bookSST: true }) as ArrayBuffer),
  );
}

function withPart(name: string, change: (xml: string) => string, type: 'xlsx' | 'ods' = 'xlsx') {
  const all = parts(type);
  return zipSync({ ...all, [name]: strToU8(change(strFromU8(all[name] ?? new Uint8Array()))) });
}

function withRows(rows: string) {
  return withPart(sheetName, (xml) => xml.replace('</sheetData>', `${rows}</sheetData>`));
}

describe('text of several runs', () => {
  const shared = (runs: string) =>
    withPart('xl/sharedStrings.xml', (xml) =>
      xml.replace(/<si><t>行政处罚<\/t><\/si>/, `<si>${runs}</si>`),
    );

  test('keeps what is bold, line by line', () => {
    const bytes = withRows(
      '<row r="4"><c r="A4" t="inlineStr"><is><r><rPr><b/></rPr><t>甲。</t></r><r><t xml:space="preserve">乙 &amp;\n 丙</t></r></is></c></row>',
    );
    expect(documentOf(readXlsx(bytes)).blocks.slice(1)).toMatchObject([
      { spans: [{ text: '甲。乙 &' }] },
      { spans: [{ text: '丙' }] },
    ]);
    const { blocks } = documentOf(
      readXlsx(shared('<r><rPr><b/></rPr><t>行政</t></r><r><t>处罚的说明。</t></r>')),
    );
    expect(brief(blocks)).toHaveLength(1);
  });

  test('leaves out what is struck through, and says so', () => {
    const { blocks, notes } = documentOf(
      readXlsx(shared('<r><rPr><strike/></rPr><t>行政强制</t></r><r><t>行政处罚</t></r>')),
    );
    expect(brief(blocks)).toEqual([
      [
        ['0:行政许可', '1:1'],
        ['0:行政处罚', '1:2'],
      ],
    ]);
    expect(notes).toMatchObject([{ message: expect.stringContaining('行政强制') as unknown }]);
  });
});

test('a formula that no program has computed is no blank', () => {
  const { blocks } = documentOf(
    readXlsx(
      withRows(
        '<row r="3"><c r="A3" t="inlineStr"><is><t>行政强制</t></is></c><c r="B3"><f>SUM(B1:B2)</f><v></v></c></row>',
      ),
    ),
  );
  expect(brief(blocks)[0]?.[2]).toEqual(['0:行政强制', '1:=SUM(B1:B2)']);
});

test('the space between far cells costs nothing', () => {
  const { blocks } = documentOf(
    readXlsx(withRows('<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>')),
  );
  expect(brief(blocks)).toEqual([
    [
      ['0:行政许可', '1:1'],
      ['0:行政处罚', '1:2'],
    ],
    [['0:7']],
  ]);
});

describe('refuses in plain words:', () => {
  test.each<[string, Uint8Array, string]>([
    ['a password', lockedWorkbook(), '取消密码'],
    ['nothing', new Uint8Array(), '不是Excel工作簿'],
    ['a Word document', zipSync({ 'word/document.xml': strToU8('<a/>') }), '没有Excel工作簿'],
    ['half a file', zipSync(parts()).slice(0, 900), '损坏'],
    ['a workbook that is no XML', withPart('xl/workbook.xml', () => 'x'), '损坏'],
    ['an empty workbook', withPart(sheetName, () => '<worksheet><sheetData/></worksheet>'), '空的'],
    [
      'only pictures',
      zipSync({ ...parts(), [sheetName]: strToU8('<worksheet/>'), 'xl/media/1.png': strToU8('x') }),
      '只有图片',
    ],
    [
      'a bomb',
      zipSync({ ...parts(), 'xl/sharedStrings.xml': new Uint8Array(80_000_000) }),
      '超过24MB',
    ],
    ['cells without end', withRows(rowsWithoutEnd()), '单元格太多'],
    [
      'merges without end',
      withPart(sheetName, (xml) =>
        xml.replace(
          '</sheetData>',
          `</sheetData><mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(6_000)}</mergeCells>`,
        ),
      ),
      '合并太多',
    ],
  ])('%s', (_, bytes, reason) => {
    expect(refusalOf(readXlsx(bytes))).toContain(reason);
  });
});

function rowsWithoutEnd(): string {
  const cells = (row: number) =>
    ['A', 'B', 'C', 'D'].map((column) => `<c r="${column}${row}"><v>1</v></c>`).join('');
  return Array.from(
    { length: 30_000 },
    (_, index) => `<row r="${index + 3}">${cells(index + 3)}</row>`,
  ).join('');
}

test('rows that OpenDocument repeats without end take no time', () => {
  const bytes = withPart(
    'content.xml',
    (xml) =>
      xml.replaceAll('<table:table-row>', '<table:table-row table:number-rows-repeated="1048576">'),
    'ods',
  );
  const start = performance.now();
  documentOf(readXlsx(bytes));
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('OpenDocument that hides something says so', () => {
  const bytes = withPart(
    'content.xml',
    (xml) => xml.replace('<table:table-row', '<table:table-row table:visibility="collapse"'),
    'ods',
  );
  expect(documentOf(readXlsx(bytes)).notes).toMatchObject([
    { message: expect.stringContaining('隐藏') as unknown },
  ]);
});

interface Containers {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (container: object, name: string, content: Uint8Array) => void;
  };
  readonly write: (container: object, options: { readonly type: 'array' }) => ArrayBuffer;
}

/** As Office wraps a workbook that has a password. */
function lockedWorkbook(): Uint8Array {
  const containers = CFB as Containers;
  const container = containers.utils.cfb_new();
  containers.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(5_000));
  return new Uint8Array(containers.write(container, { type: 'array' }));
}
