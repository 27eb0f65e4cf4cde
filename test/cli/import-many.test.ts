import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encodeGb18030 } from '../importers/layouts/gb18030.ts';
import { makeContentFolder } from '../support/content-folder.ts';
import { runReport, type Outcome } from '../support/run-command.ts';
import { makeFolder, webPage } from './import-sources.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

function importFolder(
  files: Files,
  words: readonly string[] = [],
): Outcome & { readonly content: string; readonly folder: string } {
  const folder = makeFolder(files);
  const content = makeContentFolder({ 'reports/shili-shuiliju/2023.md': undefined });
  const map = join(folder, 'map.csv');
  return { ...runReport(['import', folder, '--map', map, ...words], content), content, folder };
}

const pages = {
  '水利/2022.html': webPage({ year: 2022 }),
  '水利/2023.html': webPage(),
};
const rows = '水利/2022.html,shili-shuiliju,2022\n水利/2023.html,shili-shuiliju,\n';

describe('report import of a folder', () => {
  test('imports every file of the map, and sums up in a table', () => {
    const { code, out, content } = importFolder({ ...pages, 'map.csv': `文件,机关,年度\n${rows}` });
    expect(out).toContain(
      [
        '文件            机关            年度  结果       数字  错误  警告  提示',
        '水利/2022.html  shili-shuiliju  2022  已导入  200/200',
      ].join('\n'),
    );
    expect(out).toContain('共 2 个文件：已导入 2');
    expect(readdirSync(join(content, 'reports/shili-shuiliju'))).toEqual(['2022.md', '2023.md']);
    expect(code).toBe(0);
  });

  test.each([
    ['UTF-8 with its mark', `\uFEFF文件,机关,年度\n${rows}`],
    [
      'GB18030, as Excel writes it',
      encodeGb18030(`文件,机关,年度\n${rows}`.replaceAll('\n', '\r\n')),
    ],
    ['tabs', `文件,机关,年度\n${rows}`.replaceAll(',', '\t')],
    ['semicolons', `文件,机关,年度\n${rows}`.replaceAll(',', ';')],
    [
      'English names, quotes and another order',
      `Year,agency,file\n"2022年",shili-shuiliju,"./水利\\2022.html"\n2023,shili-shuiliju,水利/2023.html\n`,
    ],
    [
      'UTF-16, as Excel writes text',
      Buffer.from(
        `\uFEFF文件\t机关\n${rows.replaceAll(',20', '\t20').replaceAll(',', '\t')}`.replace(
          '\t2022\n',
          '\n',
        ),
        'utf16le',
      ),
    ],
  ])('reads a map in %s', (_, map) => {
    const { out, code } = importFolder({ ...pages, 'map.csv': map });
    expect(out).toContain('共 2 个文件：已导入 2');
    expect(code).toBe(0);
  });

  test('goes on after a failure, and lists what failed as the map of the next run', () => {
    const folder = makeFolder({
      ...pages,
      'bad.docx': '{\\rtf1',
      'forgotten.txt': '',
      'map.csv': `文件,备注,机关,年度\nbad.docx,"旧的,坏的",shili-shuiliju,2021\n没有.html,,shili-shuiliju,2020\n水利/2022.html,,shili-shuiliju,2022\n`,
    });
    const content = makeContentFolder();
    const list = join(folder, 'failed.csv');
    const words = ['import', folder, '--map', join(folder, 'map.csv'), '--failures', list];
    const { code, out, err } = runReport(words, content);
    expect(code).toBe(1);
    expect(out).toContain('bad.docx:1:1 error import-unreadable 这是RTF文件');
    expect(out).toContain('共 3 个文件：已导入 1（其中 0 份有错误，要改正才能发布），没有导入 2');
    expect(out).toContain('没有写在对照表里，没有导入：\n  forgotten.txt\n  水利/2023.html\n');
    expect(err).not.toMatch(/^\s+at /m);
    const lines = readFileSync(list, 'utf8').split('\r\n');
    expect(lines[0]).toBe('\uFEFF文件,备注,机关,年度,原因');
    expect(lines[1]).toMatch(/^bad\.docx,"旧的,坏的",shili-shuiliju,2021,"?这是RTF文件/);
    expect(lines[2]).toMatch(/^没有\.html,,shili-shuiliju,2020,"?没有这个文件/);

    const again = runReport(['import', folder, '--map', list], content);
    expect(again.out).toContain('共 2 个文件');
  });

  test('takes the days of publication that the editor knows', () => {
    const { content, code } = importFolder({
      ...pages,
      'map.csv':
        '文件,机关,年度,发布日期\n水利/2022.html,shili-shuiliju,2022,2023/1/9\n水利/2023.html,shili-shuiliju,2023,\n',
    });
    const report = readFileSync(join(content, 'reports/shili-shuiliju/2022.md'), 'utf8');
    expect({ code, isTaken: report.includes('发布日期: 2023-01-09') }).toEqual({
      code: 0,
      isTaken: true,
    });
  });

  test('writes no report of one agency into the place of another', () => {
    const files = { 'a.html': webPage({ agencyName: '示例县教育局' }) };
    const { code, out, content } = importFolder({
      ...files,
      'map.csv': 'file,agency\na.html,shili-shuiliju\n',
    });
    expect(code).toBe(1);
    expect(out).toContain('error import-identity');
    expect(out).toContain('没有导入 1');
    expect(existsSync(join(content, 'reports'))).toBe(false);
  });

  test('writes no report over another, be it of this run or not', () => {
    const map = '文件,机关\n水利/2023.html,shili-shuiliju\n副本.html,shili-shuiliju\n';
    const { code, out, content } = importFolder(
      {
        ...pages,
        '副本.html': webPage({ figures: { 'requests.received.total': 9 } }),
        'map.csv': map,
      },
      ['--force'],
    );
    expect(code).toBe(1);
    expect(out).toContain('2023年的报告这次已经从');
    const text = readFileSync(join(content, 'reports/shili-shuiliju/2023.md'), 'utf8');
    expect(text).toContain('本年新收: [0, 0, 0, 0, 0, 0, 0]');
  });

  test('ends at Ctrl-C with the reports that are whole', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`${String(index)}.html`, webPage()]),
    );
    const map = Object.keys(files).map((file, index) => `${file},shili-${String(index)}\n`);
    const folder = makeFolder({ ...files, 'map.csv': `file,agency\n${map.join('')}` });
    const content = makeContentFolder();
    const list = join(folder, 'failed.csv');
    const program = spawn(
      process.execPath,
      ['src/cli/main.ts', 'import', folder, '--map', join(folder, 'map.csv'), '--failures', list],
      { cwd: resolve(import.meta.dirname, '../..'), env: { ...process.env, CONTENT_DIR: content } },
    );
    await once(program.stdout, 'data');
    program.kill('SIGINT');
    const [code] = (await once(program, 'exit')) as [number];
    expect(code).toBe(1);
    expect(readFileSync(list, 'utf8')).toContain('没有轮到，中途停止了');
    const left = readdirSync(join(content, 'reports'), { recursive: true, encoding: 'utf8' });
    expect(left.filter((name) => name.includes('.new-'))).toEqual([]);
  });
});

describe('report import of a folder refuses a map', () => {
  test.each([
    ['no header', '水利/2022.html,shili-shuiliju\n', ':1:1 error import-map 表头缺少“文件”“机关”'],
    ['full-width commas in the header', '文件，机关\n', '全角标点'],
    [
      'full-width commas in a row',
      '文件,机关\na.html，shili-shuiliju\n',
      ':2:1 error import-map 没有写机关；这一行用的是全角标点',
    ],
    ['no agency', '文件,机关\na.html,\n', ':2:1 error import-map 没有写机关代号'],
    ['no file', '文件,机关\n,shili-shuiliju\n', ':2:1 error import-map 没有写文件'],
    ['an id that is none', '文件,机关\na.html,../etc\n', '不能作机关代号'],
    ['a year that is none', '文件,机关,年度\na.html,shili-shuiliju,23\n', '“23”不是年度'],
    ['a file elsewhere', '文件,机关\n../a.html,shili-shuiliju\n', '不能写别处的文件'],
    ['a file by its whole path', '文件,机关\n/etc/hostname,shili-shuiliju\n', '不能写别处的文件'],
    [
      'a file twice',
      '文件,机关,年度\na.html,x,2022\n\na.html,x,2023\n',
      ':4:1 error import-map “a.html”在第2行已经写过',
    ],
    [
      'a report twice',
      '文件,机关,年度\na.html,x,2022\nb.html,x,2022\n',
      ':3:1 error import-map x 2022年在第2行已经有“a.html”',
    ],
    ['an open quote', '文件,机关\n"a.html,x\n', '引号不成对'],
    ['too many fields', '文件,机关\na,b.html,x\n', '不能作机关代号'],
    ['only a header', '文件,机关\n', '没有一行文件'],
    ['nothing', ' ', '对照表是空的'],
    ['a workbook', Buffer.from('PK\u0003\u0004\0\0'), 'Excel工作簿请另存为'],
  ])('with %s, and imports nothing', (_, map, message) => {
    const { code, out, err, content } = importFolder({ ...pages, 'map.csv': map });
    expect(err).toContain(message);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(existsSync(join(content, 'reports'))).toBe(false);
  });

  test('that isn’t there', () => {
    const { code, err } = importFolder(pages);
    expect(code).toBe(2);
    expect(err).toContain('没有这个文件');
  });

  test('that --failures would write over', () => {
    const folder = makeFolder({ 'map.csv': 'file,agency\n' });
    const map = join(folder, 'map.csv');
    const words = ['import', folder, '--map', map, '--failures', map];
    expect(runReport(words, makeContentFolder()).code).toBe(2);
  });
});
