import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { recogniseFormat } from '../../src/import-files/format/file-format.ts';
import { textKind } from '../../src/import-files/format/text-kind.ts';

describe('recogniseFormat', () => {
  test.each([
    ['docx', zip('[Content_Types].xml', 'word/document.xml')],
    ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['xlsx', compound('Workbook')],
    ['pdf', Buffer.from('%PDF-1.7\n')],
    ['pdf', Buffer.from(`${' '.repeat(900)}%PDF-1.4`)],
    ['text', Buffer.from('示例县水利局')],
    ['text', Buffer.from('<!DOCTYPE html>')],
  ])('knows %s by its content', (format, bytes) => {
    expect(recogniseFormat(bytes)).toEqual({ format });
  });

  test.each([
    ['有密码保护', compound('EncryptedPackage')],
    ['旧版Word', compound('WordDocument')],
    ['演示文稿', compound('PowerPoint Document')],
    ['旧版Office', compound('Nothing')],
    ['OFD', zip('OFD.xml', 'Doc_0/Document.xml')],
    ['OpenDocument', zip('mimetype', 'content.xml', 'META-INF/manifest.xml')],
    ['演示文稿', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['压缩包', zip('年报/2023.docx')],
    ['损坏', zip('word/document.xml').subarray(0, 40)],
    ['图片', Buffer.from('\u0089PNG\r\n', 'latin1')],
    ['图片', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['图片', Buffer.from('II*\0')],
    ['RTF', Buffer.from('{\\rtf1\\ansi')],
    ['压缩包', Buffer.from('Rar!\u001a\u0007')],
    ['压缩包', Buffer.from([0x1f, 0x8b, 8])],
  ])('says of what it can’t import that it is %s', (what, bytes) => {
    expect(recogniseFormat(bytes)).toMatchObject({
      refusal: { message: expect.stringContaining(what) as string },
    });
  });

  test('is not taken in by a document that speaks of streams', () => {
    const bytes = compound('Workbook');
    bytes.set(Buffer.from('EncryptedPackage\0', 'utf16le'), 700);
    expect(recogniseFormat(bytes)).toEqual({ format: 'xlsx' });
  });
});

describe('textKind', () => {
  test.each([
    '<!doctype html><p>年报',
    '\n <?xml version="1.0"?>\n<!-- saved -->\n<html xmlns="http://www.w3.org/1999/xhtml">',
    '<table><tr><td>1</td></tr></table>',
    '<p class="MsoNormal">年报</p>',
    '<html xmlns:w="urn:schemas-microsoft-com:office:word"><!--[if gte mso 9]><xml><w:WordDocument></xml><![endif]-->',
    '保存自网页\n<html><body>年报</body></html>',
  ])('knows a web page: %j', (text) => {
    expect(textKind(text)).toEqual({ kind: 'html' });
  });

  test.each(['{"code": 0, "content": "<html>"}', ' [{"title":"年报"}]', 'back({"a":1})'])(
    'knows data: %j',
    (text) => {
      expect(textKind(text)).toEqual({ kind: 'json' });
    },
  );

  test.each(['# 年报\n\n| 一 | 二 |\n', '年报\n<table>\n</table>', '<<年报>>', 'a < b', ''])(
    'leaves to the reader of text: %j',
    (text) => {
      expect(textKind(text)).toEqual({ kind: 'plain' });
    },
  );

  test.each([
    ['单个文件网页', 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n'],
    ['XML', '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n'],
    [
      '单个文件网页',
      'From: <saved>\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>',
    ],
    ['XML', '<?xml version="1.0"?>\n<w:wordDocument xmlns:w="x">'],
    ['图形', '<svg xmlns="http://www.w3.org/2000/svg">'],
  ])('says that it is %s', (what, text) => {
    expect(textKind(text)).toMatchObject({
      refusal: { message: expect.stringContaining(what) as string },
    });
  });

  test('takes little time over a beginning without end', () => {
    const started = performance.now();
    textKind('<!--'.repeat(1_000_000));
    textKind(' '.repeat(4_000_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

function zip(...names: string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
}

/** A compound file with one stream: enough to be told from others. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(`${stream}\0`, 'utf16le'), 1024);
  return bytes;
}
