import { chmodSync, existsSync, readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeContentFolder } from '../support/content-folder.ts';
import { runReport, type Outcome } from '../support/run-command.ts';
import { makeFolder, webPage } from './import-sources.ts';

/** Seconds that a refusal may take on a busy machine; nothing here has to be read to its end. */
const patience = 20;

describe('report import refuses in plain words', () => {
  test.each([
    ['a scan without text', pdf(''), 2, '扫描'],
    ['a PDF with a password', pdf(passwordMark), 2, '密码'],
    ['a damaged PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type'), 2, '损坏'],
    ['a document with a password', compound('EncryptedPackage'), 2, '密码'],
    ['an old Word document', compound('WordDocument'), 2, '另存为.docx'],
    ['a damaged Word document', docx().subarray(0, 150), 2, '损坏'],
    ['a Word document without its text', docx('<w:document'), 2, '损坏'],
    ['an archive that grows and grows', bomb(), 2, '超过64MB'],
    ['an archive of something else', zipSync({ 'a/b.txt': strToU8('年报') }), 2, '压缩包'],
    ['a picture', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), 2, '图片'],
    ['an empty file', '', 2, '空的'],
    [
      'bytes of nothing',
      Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256),
      2,
      '认不出',
    ],
    [
      'an unrelated document',
      '关于做好防汛工作的通知\n\n各乡镇：请检查水库12座。\n',
      1,
      '没有导入',
    ],
    ['a table that lost a label', webPage().replace('2.重复申请', ''), 1, '没有导入'],
    [
      'a table that lost a row',
      webPage().replace(/<tr>(?:(?!<\/tr>).)*重复申请.*?<\/tr>/s, ''),
      1,
      '没有导入',
    ],
    ['a table that lost its figures', webPage().replace(/<td>0<\/td>/g, ''), 1, '没有导入'],
    ['a figure that is none', webPage().replace('<td>0</td>', '<td>详见附件</td>'), 1, '详见附件'],
  ])('%s', (_, content, code, words) => {
    const outcome = importFile(content);
    expect(outcome.out).toContain(words);
    expect(outcome.code).toBe(code);
  });

  test('a file of 200 MB, before any of it is read', () => {
    const outcome = importFile('', (file) => truncateSync(file, 200 * 1024 * 1024));
    expect(outcome.out).toContain('文件有200MB，超过50MB的上限');
    expect(outcome.code).toBe(2);
  });

  test('a file that isn’t there', () => {
    const outcome = runReport(
      ['import', '/no/such/file.docx', '--agency', 'x'],
      makeContentFolder(),
    );
    expect(outcome).toMatchObject({
      code: 2,
      out: expect.stringContaining('没有这个文件') as string,
    });
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a file that may not be read',
    () => {
      expect(importFile('年报', (file) => chmodSync(file, 0)).out).toContain('权限');
    },
  );

  test('what is no file at all', () => {
    const outcome = runReport(['import', '/dev/null', '--agency', 'x'], makeContentFolder());
    expect(outcome.code).toBe(2);
  });
});

/** Refused within seconds, without a stack trace, and with nothing written. */
function importFile(content: string | Uint8Array, change?: (file: string) => void): Outcome {
  const folder = makeFolder({ 'file.docx': content });
  const file = join(folder, 'file.docx');
  change?.(file);
  const contentFolder = makeContentFolder({ 'reports/shili-shuiliju/2023.md': undefined });
  const started = performance.now();
  const words = ['--agency', 'shili-shuiliju', '--evidence', join(folder, 'evidence.json')];
  const outcome = runReport(['import', file, ...words], contentFolder);
  expect((performance.now() - started) / 1000).toBeLessThan(patience);
  expect(outcome.out + outcome.err).not.toMatch(/^\s+at /m);
  expect(outcome.err).toBe('');
  expect(existsSync(join(contentFolder, 'reports'))).toBe(false);
  expect(readdirSync(folder)).toEqual(['file.docx']);
  return outcome;
}

const passwordMark = `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`;

/** A page with a grey picture and no text; `trailer` goes into its last dictionary. */
function pdf(trailer: string): Uint8Array {
  const drawing = 'q 500 0 0 800 40 20 cm BI /W 1 /H 1 /BPC 8 /CS /G ID a EI Q';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>',
    `<< /Length ${String(drawing.length)} >>\nstream\n${drawing}\nendstream`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 5\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${text}${table}trailer\n<< /Size 5 /Root 1 0 R ${trailer} >>\nstartxref\n${String(text.length)}\n%%EOF\n`,
  );
}

function docx(document = '<w:document xmlns:w="x"/>'): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(document),
  });
}

function bomb(): Uint8Array {
  return zipSync({ 'word/document.xml': new Uint8Array(100 * 1024 * 1024) }, { level: 1 });
}

function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(`${stream}\0`, 'utf16le'), 1024);
  return bytes;
}
