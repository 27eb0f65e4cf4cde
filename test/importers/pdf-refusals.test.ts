/** What no reader of PDF can be sure of is refused, in words that say what to do. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { readPdf } from '../../src/core/importers/readers/pdf/read-pdf.ts';
import { preparePdfResources } from '../../src/import-files/pdf-resources.ts';
import { lines, textAt, writePdf, type HandPage } from './support/write-pdf.ts';

const picture = 'q 500 0 0 700 40 60 cm /Im Do Q\n';
const recognised = `BT 3 Tr ET ${textAt(50, 700, '依申请公开的政府信息一共受理二十三件，全部按期答复。')}`;
const privateText = 'BT /F2 12 Tf 50 700 Td (ABCDEFGHIJKLMNOPQRSTUVWXYZ) Tj ET\n';

describe('a file is refused', () => {
  test.each<[string, readonly HandPage[], string]>([
    [
      'that is a scan',
      [{ content: picture }],
      '这份PDF是扫描图片，没有文字，读不出来。请找Word原稿，或者先做文字识别，并逐项核对。',
    ],
    [
      'that has nothing on its pages',
      [{ content: '' }],
      '这份PDF里没有文字（可能是空白页，或者文字已经转成图形）。请找Word原稿。',
    ],
    [
      'whose text was guessed by text recognition',
      [{ content: textAt(50, 700, '封面') }, { content: picture + recognised }],
      '第2页是扫描图片，看不见的文字是软件识别出来的，数字可能认错，不能导入。请找Word原稿，或者逐页核对识别结果，另存为Word以后再导入。',
    ],
    [
      'whose font does not say which characters it has',
      [{ content: textAt(50, 600, '规章') + privateText }],
      '这份PDF的字体没有编码：28个字里有26个只有字形，不知道是什么字。请找Word原稿，或者用别的软件重新导出PDF。',
    ],
    [
      'that is longer than any report',
      Array.from({ length: 301 }, () => ({ content: '' })),
      '这份PDF有301页，超过300页，不像一份年度报告。请只导出年度报告的那几页。',
    ],
  ])('%s', async (_, pages, message) => {
    expect(await refusalOf(writePdf(pages))).toBe(message);
  });

  test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['that is cut off', (bytes) => bytes.slice(0, 40)],
    ['that is no PDF', () => new TextEncoder().encode('%PDF-1.7\n示例县水利局')],
    ['that is empty', () => new Uint8Array()],
    ['whose inside is overwritten', (bytes) => bytes.map((byte, at) => (at > 20 ? 32 : byte))],
  ])('%s', async (_, damage) => {
    const bytes = damage(writePdf([{ content: textAt(50, 700, '正文') }]));
    expect(await refusalOf(bytes)).toBe(
      '这份PDF已经损坏，打不开。请重新下载或者导出，或者找Word原稿。',
    );
  });
});

describe('a note tells', () => {
  test.each<[string, readonly HandPage[], string]>([
    [
      'which pages are only pictures',
      [{ content: textAt(50, 700, '正文') }, { content: picture }, { content: picture }],
      '第2、3页只有图片，没有文字，没有读。请核对有没有漏掉的内容。',
    ],
    [
      'which pages have a picture beside the text',
      [{ content: textAt(50, 820, '正文') + picture }],
      '第1页有图片，图片里的文字没有读。请核对有没有漏掉的内容。',
    ],
  ])('%s', async (_, pages, message) => {
    const reading = await readPdf(writePdf(pages), preparePdfResources());
    const notes = 'refusal' in reading ? [] : reading.document.notes;
    expect(notes.map((note) => note.message)).toEqual([message]);
  });
});

describe('a page in two columns', () => {
  const column = (x: number, count: number): string =>
    Array.from({ length: count }, (_, at) =>
      textAt(x, 780 - at * 20, '沟渠逐条登记后交由各乡镇核对'),
    ).join('');
  const framed = lines(
    [60, 795, 220, 795],
    [60, 600, 220, 600],
    [60, 795, 60, 600],
    [140, 795, 140, 600],
    [220, 795, 220, 600],
  );

  test('is refused, with text or a table in the other column', async () => {
    const message =
      '这份PDF第1页的文字分两栏排，先后次序分不清，不能导入。请改成一栏以后重新导出，或者找Word原稿。';
    for (const left of [column(50, 10), `${framed}${textAt(70, 700, '规章')}`]) {
      expect(await refusalOf(writePdf([{ content: left + column(300, 10) }]))).toBe(message);
    }
  });

  test('is none with a few lines, or with figures, in the other column', async () => {
    const figures = Array.from({ length: 10 }, (_, at) => textAt(300, 780 - at * 20, '12')).join(
      '',
    );
    for (const right of [column(300, 4), figures]) {
      expect(await refusalOf(writePdf([{ content: column(50, 10) + right }]))).toBeUndefined();
    }
  });
});

test('a page with very many lines and characters is read within seconds', async () => {
  const many = Array.from({ length: 20_000 }, (_, index) => index);
  const content =
    lines(...many.map((n) => [10 + (n % 500), 10, 10 + (n % 500), 800] as const)) +
    lines(...many.map((n) => [10, 10 + (n % 800), 500, 10 + (n % 800)] as const)) +
    many.map((n) => textAt(10 + (n % 400), 20 + (n % 700), '12', 6)).join('');
  const before = performance.now();
  await readPdf(writePdf([{ content }]), preparePdfResources());
  expect(performance.now() - before).toBeLessThan(20_000);
});

test('nothing is written to the terminal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  const file = join(folder, 'page.pdf');
  writeFileSync(file, writePdf([{ content: textAt(50, 700, '正文') + picture }]));
  const script = `
    import { readFileSync } from 'node:fs';
    import { readPdf } from './src/core/importers/readers/pdf/read-pdf.ts';
    import { preparePdfResources } from './src/import-files/pdf-resources.ts';
    const reading = await readPdf(readFileSync(${JSON.stringify(file)}), preparePdfResources());
    if ('refusal' in reading) process.exitCode = 1;`;
  const run = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect({ status: run.status, stdout: run.stdout, stderr: run.stderr }).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
});

async function refusalOf(bytes: Uint8Array): Promise<string | undefined> {
  const reading = await readPdf(bytes, preparePdfResources());
  return 'refusal' in reading ? reading.refusal.message : undefined;
}
