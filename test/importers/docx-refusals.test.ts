import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../src/core/importers/readers/docx/read-docx.ts';
import { oleStreams } from '../../src/core/importers/readers/ole.ts';
import { docxFile, docxParts, paragraph, relationship, run, table } from './support/docx-file.ts';
import { oleFile } from './support/ole-file.ts';
import { refusalOf, textsOf } from './support/read-docx.ts';

const body = table({ rows: [[{ text: '甲', span: 2 }], ['乙', '17']] });
const parts = docxParts({ body });

describe('what is no Word document is named', () => {
  test.each([
    ['an empty file', new Uint8Array(0), '文件是空的。'],
    ['RTF', strToU8('{\\rtf1\\ansi 甲}'), '这是RTF文件'],
    ['PDF', strToU8('%PDF-1.7'), '这是PDF文件'],
    ['a web page', strToU8('\ufeff<html><body>'), '这是网页'],
    ['text', strToU8('示例县'), '这不是Word文档（.docx）。'],
    ['an old document', oleFile(['1Table', 'WordDocument']), '这是旧版Word文档（.doc）。'],
    ['an old workbook', oleFile(['Workbook']), '这是旧版Excel工作簿'],
    ['a locked document', oleFile(['EncryptionInfo', 'EncryptedPackage']), '文件有密码'],
    ['another old file', oleFile(['Contents']), '这是旧版Office文件'],
    ['a workbook', archive(['xl/workbook.xml']), '这是Excel工作簿'],
    ['slides', archive(['ppt/presentation.xml']), '这是演示文稿'],
    ['OpenDocument', archive(['mimetype', 'content.xml']), '这是OpenDocument文件'],
    ['OFD', archive(['OFD.xml', 'Doc_0/Document.xml']), '这是OFD版式文件'],
    [
      'an archive with documents',
      archive(['年报.docx', 'a.txt']),
      '这是压缩包，里面另有Word文档。',
    ],
    ['another archive', archive(['a.txt']), '这是压缩包，里面没有Word文档。'],
  ])('%s', (_, bytes, start) => {
    expect(refusalOf(bytes)?.slice(0, start.length)).toBe(start);
  });

  test('the names in a container of an old file are read, in as many sectors as it takes', () => {
    const names = Array.from({ length: 30 }, (_, index) => `Stream ${index}`);
    expect(oleStreams(oleFile(names))).toEqual(['Root Entry', ...names]);
    expect(oleStreams(oleFile(names).subarray(0, 1_000))).toEqual([]);
  });
});

describe('what holds no text is refused', () => {
  const picture = '<w:r><w:drawing><pic:pic/></w:drawing></w:r>';
  const object = '<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>';

  test.each([
    [
      'a scan',
      paragraph(picture) + table({ rows: [['', '']] }),
      '文件里只有图片，没有文字，可能是扫描件。',
    ],
    ['an embedded sheet', paragraph(object), '文件里只有嵌入的对象'],
    ['nothing', paragraph(' '), '文件里没有文字。'],
  ])('%s', (_, body, start) => {
    expect(refusalOf(docxFile({ body }))?.slice(0, start.length)).toBe(start);
  });
});

describe('damage', () => {
  const whole = docxFile({ body: paragraph('收到17件') + table({ rows: [['甲', '1']] }) });
  const document = (xml: string) => docxFile({ body: '', files: { 'word/document.xml': xml } });
  const xml = docxParts({ body: table({ rows: [['甲', '17']] }) })['word/document.xml'] ?? '';

  test('a file that is cut off anywhere is refused', () => {
    for (let length = 0; length < whole.length; length += 1) {
      expect(readDocx(whole.subarray(0, length))).toHaveProperty('refusal');
    }
  });

  test('a document that is cut off anywhere is refused', () => {
    for (let length = 1; length < xml.length; length += 3) {
      expect(refusalOf(document(xml.slice(0, length)))).toBeDefined();
    }
  });

  test.each([
    ['tags that cross', xml.replace('</w:tc></w:tr>', '</w:tr></w:tc>')],
    [
      'a document type, which could make text out of nothing',
      `<!DOCTYPE w:document [<!ENTITY a "17">]>${xml.replace('17', '&a;')}`,
    ],
    ['no body', '<w:document/>'],
  ])('%s', (_, broken) => {
    expect(refusalOf(document(broken))?.slice(0, 7)).toBe('文件已经损坏：');
  });

  test('a part that the document needs and that is broken', () => {
    const parts = {
      body: paragraph('甲'),
      numbering: '',
      files: { 'word/numbering.xml': '<w:num' },
    };
    expect(refusalOf(docxFile(parts))?.slice(0, 7)).toBe('文件已经损坏：');
  });

  test('a package without its document', () => {
    const files = { '_rels/.rels': parts['_rels/.rels'] ?? '', 'word/styles.xml': '<w:styles/>' };
    expect(refusalOf(zipOf(files))?.slice(0, 7)).toBe('文件已经损坏：');
  });
});

describe('hostile files end soon', () => {
  const soon = (bytes: Uint8Array): string | undefined => {
    const start = performance.now();
    const refusal = refusalOf(bytes);
    expect(performance.now() - start).toBeLessThan(10_000);
    return refusal;
  };

  test.each(['w:p', 'w:tbl', 'w:sdtContent', 'w:r'])('a hundred thousand nested %s', (name) => {
    const depth = 100_000;
    const body = `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth);
    expect(soon(docxFile({ body }))).toMatch(/^文件的结构嵌套太深/);
  });

  test('millions of elements', () => {
    expect(soon(docxFile({ body: '<w:p/>'.repeat(1_500_000) }))).toMatch(/^文件的内容太多/);
  });

  test('fields that never end', () => {
    const body =
      paragraph('甲') +
      paragraph('<w:r><w:fldChar w:fldCharType="begin"/><w:t>1</w:t></w:r>'.repeat(50_000));
    expect(soon(docxFile({ body }))).toBeUndefined();
  });

  test('paragraphs whose ends were all deleted', () => {
    const open = paragraph(run('甲', '<w:b/>') + run('乙'), '<w:rPr><w:del/></w:rPr>');
    expect(soon(docxFile({ body: open.repeat(40_000) }))).toBeUndefined();
  });

  test('thousands of lists of thousands of levels', () => {
    const level = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>';
    const family = `<w:abstractNum w:abstractNumId="0">${level.repeat(50_000)}</w:abstractNum>`;
    const lists = Array.from(
      { length: 50_000 },
      (_, id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/></w:num>`,
    );
    const numbering = family + lists.join('');
    expect(soon(docxFile({ body: paragraph('甲'), numbering }))).toBeUndefined();
  });

  test('tables within tables, each wider than wide', () => {
    const cell = { text: '<w:p/>', span: 999_999_999 };
    let body = table({ rows: [[cell, cell]] });
    for (let depth = 0; depth < 80; depth += 1) body = table({ rows: [[{ text: body }, cell]] });
    expect(soon(docxFile({ body: paragraph('甲') + body }))).toBeUndefined();
  });

  test('a paragraph of a million characters in as many spaces', () => {
    const body =
      paragraph(' '.repeat(1_000_000) + '甲') +
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>${' '.repeat(1_000_000)}</w:instrText></w:r>`,
      );
    expect(soon(docxFile({ body }))).toBeUndefined();
  });
});

describe('unusual packages', () => {
  const xml = parts['word/document.xml'] ?? '';

  test('the document is where the package says, whatever its name', () => {
    const moved = {
      '_rels/.rels': (parts['_rels/.rels'] ?? '').replace('word/document.xml', '/Word/main2.xml'),
      'word/main2.xml': xml,
    };
    expect(refusalOf(zipOf(moved))).toBeUndefined();
  });

  test('prefixes are free, and strict files have other names for everything', () => {
    const strict = xml
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replace(/<(\/?)w:/g, '<$1ns0:')
      .replace(/ w:/g, ' ns0:')
      .replace('xmlns:w=', 'xmlns:ns0=');
    expect(textsOf({ body: '', files: { 'word/document.xml': strict } })).toEqual([
      ['甲', '乙|17'],
    ]);
  });

  test('a document may be written in UTF-16', () => {
    const text = `\ufeff${xml.replace('UTF-8', 'UTF-16')}`;
    const wide = new Uint8Array(text.length * 2);
    const view = new DataView(wide.buffer);
    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
    const reading = readDocx(zipSync({ ...bytesOf(parts), 'word/document.xml': wide }));
    expect(reading).toHaveProperty('document');
  });

  test('text in another encoding is refused, not guessed', () => {
    const gbk = Uint8Array.from([...strToU8(xml.replace(/甲|乙/g, '')), 0xbc, 0xd7]);
    expect(refusalOf(zipSync({ ...bytesOf(parts), 'word/document.xml': gbk }))).toMatch(
      /^文件已经损坏/,
    );
  });

  test('a link to a part outside of the package leads nowhere', () => {
    const relationships =
      relationship('x', 'styles', 'file:///etc/passwd', 'External') +
      relationship('y', 'numbering', '../../../etc/passwd');
    expect(textsOf({ body, relationships })).toEqual([['甲', '乙|17']]);
  });
});

function archive(names: readonly string[]): Uint8Array {
  return zipOf(Object.fromEntries(names.map((name) => [name, 'x'])));
}

function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(bytesOf(files));
}

function bytesOf(files: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
}
