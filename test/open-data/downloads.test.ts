/** What each of the files looks like: literal rows for the documents of one small column. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishedFiles } from '../../src/core/open-data/catalogue/catalogue.ts';
import type { TableDescription } from '../../src/core/open-data/catalogue/table-description.ts';
import { extentOf } from '../../src/core/open-data/catalogue/extent.ts';
import { dataPaths } from '../../src/core/open-data/addresses.ts';
import { columnDownloads } from '../../src/downloads/bulk/column-downloads.ts';
import { zipPieces } from '../../src/downloads/bulk/archive/zip-pieces.ts';
import type { DataFile } from '../../src/downloads/data-file.ts';
import { writeFiles } from '../../src/downloads/write-files.ts';
import { archiveOf } from '../support/archive-of.ts';
import { exampleAgency } from '../support/example-subject.ts';
import { bytesByPath, csvLines, csvRecords, reportDownloads } from '../support/made-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const fee = 'proactiveDisclosure.administrativeFees.amountInTenThousandYuan';
const purchased = 'proactiveDisclosure.governmentProcurement.amount';
const archive = archiveOf([
  {
    year: 2020,
    edition: '2019',
    figures: { [purchased]: '5000元', 'proactiveDisclosure.licensing.change': -8 },
  },
  {
    year: 2023,
    agencyName: '=示例县"水务,局"',
    figures: {
      [fee]: '12.5000',
      'requests.received.business': null,
      'requests.received.total': '/',
    },
    corrections: [{ date: '2024-03-01', text: '改正一处。' }],
  },
]);
const files = [...columnDownloads(archive, []), ...reportDownloads(archive)];
let made: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  made = await bytesByPath(files);
});

const otherReport = [{ path: 'reports/shili-shuiliju/2020/report.json', content: '2020年' }];
const file = (path: string) => made.get(path);
const beside = (name: string, year = 2023) =>
  file(`/reports/shili-shuiliju/${String(year)}/${name}`);

describe('the files of the column', () => {
  test('are those that the catalogue lists, but for what describes them', () => {
    const extent = extentOf(archive.reports.map(({ report }) => report));
    const listed = publishedFiles(extent)
      .filter(({ kind }) => !['description', 'changes'].includes(kind))
      .map(({ path }) => path);
    const written = columnDownloads(archive, []).map(({ path }) => path);
    expect(written.toSorted()).toEqual(listed.toSorted());
  });

  test('have the columns that the catalogue tells, and in each row as many cells', () => {
    const extent = extentOf(archive.reports.map(({ report }) => report));
    for (const { path, table } of publishedFiles(extent)) {
      if (table === undefined) continue;
      const [header, ...rows] = csvLines(file(path));
      expect(header).toEqual(table.columns.map(({ name }) => name));
      for (const row of rows) expect(row).toHaveLength(table.columns.length);
    }
  });

  test('hold values of the kinds that the catalogue tells', () => {
    const extent = extentOf(archive.reports.map(({ report }) => report));
    const wrong = publishedFiles(extent).flatMap(({ path, table }) =>
      table === undefined ? [] : csvRecords(file(path)).flatMap((record) => misfits(table, record)),
    );
    expect(wrong).toEqual([]);
  });

  test('begin with the mark by which Excel knows UTF-8', () => {
    const tables = [...made].filter(([path]) => path.endsWith('.csv'));
    const unmarked = tables.filter(([, bytes]) => !bytes.toString().startsWith('\uFEFF'));
    expect(tables.length).toBeGreaterThan(15);
    expect(unmarked.map(([path]) => path)).toEqual([]);
  });

  test('are the same bytes whenever they are made', async () => {
    const again = await bytesByPath([...columnDownloads(archive, []), ...reportDownloads(archive)]);
    const changed = [...made].filter(([path, bytes]) => again.get(path)?.equals(bytes) !== true);
    expect(changed.map(([path]) => path)).toEqual([]);
  });

  test('carry no day on which they were packed', () => {
    for (const path of [dataPaths.archive, dataPaths.workbook]) {
      const bytes = file(path) ?? Buffer.alloc(0);
      expect(bytes.readUInt32LE(10)).toBe(0x00210000);
    }
  });
});

describe('figures.csv', () => {
  test('has the header of the fixed format', () => {
    expect(String(file('/data/figures.csv')).slice(1).split('\n')[0]).toBe(
      'agency,agency_name,division_code,kind,year,form,figure,label,value,blank',
    );
  });

  test('keeps a blank, a slash and a zero apart', () => {
    const lines = String(file('/data/figures-2023.csv')).split('\n');
    const name = `shili-shuiliju,"'=示例县""水务,局""",,部门,2023,2021`;
    const row = '一、本年新收政府信息公开申请数量';
    expect(lines).toContain(`${name},requests.received.naturalPerson,${row} · 自然人,0,false`);
    expect(lines).toContain(`${name},requests.received.business,${row} · 商业企业,,true`);
    expect(lines).toContain(`${name},requests.received.total,${row} · 总计,/,false`);
  });

  test('keeps money as it was filed and decreases as numbers', () => {
    const values = csvRecords(file('/data/figures.csv')).map(({ figure, value }) => [
      figure,
      value,
    ]);
    expect(values).toContainEqual([fee, '12.5000']);
    expect(values).toContainEqual([purchased, '5000元']);
    expect(values).toContainEqual(['proactiveDisclosure.licensing.change', '-8']);
  });
});

describe('report.csv', () => {
  const readings = (year: number) =>
    csvRecords(beside('report.csv', year)).map(({ figure, number, unit }) => [
      figure,
      number,
      unit,
    ]);

  test('reads counts and money, each with its unit', () => {
    expect(readings(2023)).toContainEqual([fee, '12.5000', '万元']);
    expect(readings(2023)).toContainEqual(['requests.received.naturalPerson', '0', '件']);
    expect(readings(2020)).toContainEqual([purchased, '0.5000', '万元']);
    expect(readings(2020)).toContainEqual(['proactiveDisclosure.licensing.change', '-8', '项']);
  });

  test('reads no blank and no slash', () => {
    expect(readings(2023)).toContainEqual(['requests.received.business', '', '']);
    expect(readings(2023)).toContainEqual(['requests.received.total', '', '']);
  });
});

describe('the tables of a report', () => {
  test('have the blocks of the form', () => {
    expect(csvLines(beside('proactive-disclosure.csv')).slice(0, 7)).toEqual([
      ['第二十条第（一）项', '', '', ''],
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', '0', '0', '0'],
      ['行政规范性文件', '0', '0', '0'],
      ['第二十条第（五）项', '', '', ''],
      ['信息内容', '本年处理决定数量', '', ''],
      ['行政许可', '0', '', ''],
    ]);
  });

  test('say at each row and column under which headings it stands', () => {
    const lines = csvLines(beside('requests.csv'));
    expect(lines[2]?.slice(3)).toEqual([
      '自然人',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
      '总计',
    ]);
    expect(lines[1]?.slice(3, 6)).toEqual(['自然人', '法人或其他组织', '法人或其他组织']);
    expect(lines[3]?.slice(0, 6)).toEqual([
      '一、本年新收政府信息公开申请数量',
      '',
      '',
      '0',
      '',
      '0',
    ]);
    expect(lines[8]?.slice(0, 3)).toEqual([
      '三、本年度办理结果',
      '（三）不予公开',
      '2.其他法律行政法规禁止公开',
    ]);
  });
});

describe('a workbook', () => {
  test('explains itself first, and freezes the header of each table', () => {
    const book = read(file('/data/reports.xlsx'), { bookFiles: true });
    expect(book.SheetNames[0]).toBe('说明');
    const parts = (book as unknown as { files: Record<string, { content: Uint8Array }> }).files;
    const sheet = Buffer.from(parts['xl/worksheets/sheet2.xml']?.content ?? []).toString();
    expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
  });

  test('has figures as numbers, a blank as no cell, a slash as text', () => {
    const sheet = read(file('/data/reports-2023.xlsx')).Sheets['表三'] ?? {};
    expect([sheet['I2'], sheet['J2'], sheet['O2']]).toMatchObject([
      { t: 'n', v: 0 },
      undefined,
      { t: 's', v: '/' },
    ]);
  });

  test('has money as filed beside its reading', () => {
    const sheet = read(file('/data/reports-2023.xlsx')).Sheets['表二（2021年格式）'] ?? {};
    expect([sheet['P2'], sheet['Q2']]).toMatchObject([
      { t: 's', v: '12.5000' },
      { t: 'n', v: 12.5 },
    ]);
  });

  test('takes no name for a formula', () => {
    const sheet = read(file('/data/reports.xlsx')).Sheets['报告'] ?? {};
    const cell: unknown = sheet['B3'];
    expect(cell).toMatchObject({ t: 's', v: '=示例县"水务,局"' });
    expect(cell).not.toHaveProperty('f');
  });

  test('says what it can’t hold, and reads as nothing else what looks like an escape', async () => {
    const odd = archiveOf([{ year: 2023, title: '甲\u0001乙_x0041_丙\r丁 <戊>' }]);
    const workbooks = columnDownloads(odd, []).filter(({ path }) => path === '/data/reports.xlsx');
    const book = read((await bytesByPath(workbooks)).get('/data/reports.xlsx'));
    const cells = Object.values(book.Sheets['报告'] ?? {}) as { readonly v?: unknown }[];
    expect(cells.map(({ v }) => v)).toContain('甲\uFFFD乙_x0041_丙\r丁 <戊>');
  });
});

describe('what is packed', () => {
  test('of a year, has the reports and rows of that year alone', () => {
    const packed = unzipSync(file('/data/reports-2023.zip') ?? new Uint8Array());
    expect(Object.keys(packed).filter((path) => path.startsWith('reports/'))).toEqual([
      'reports/shili-shuiliju/2023/report.json',
    ]);
    const years = csvRecords(Buffer.from(packed['data/tables/requests-2023.csv'] ?? []));
    expect(new Set(years.map(({ year }) => year))).toEqual(new Set(['2023']));
    expect(Object.keys(packed)).toContain('data/figures-2023.csv');
  });

  test('of several years, may be unpacked into one folder', () => {
    const [one = [], other = []] = [2020, 2023].map((year) =>
      Object.keys(unzipSync(file(dataPaths.archiveOfYear(year)) ?? new Uint8Array())),
    );
    expect(one.filter((path) => other.includes(path))).toEqual(['data/agencies.csv']);
  });

  test('says in Chinese and in English what it is and of which day', () => {
    const packed = unzipSync(file('/data/reports.zip') ?? new Uint8Array());
    const text = Buffer.from(packed['README.txt'] ?? []).toString();
    expect(text).toContain('共2份报告，内容截至2024-03-01。');
    expect(text).toContain('2 reports, content as of 2024-03-01.');
  });

  test('of all years, is the same bytes whether its reports are taken from the years or not', async () => {
    const folder = temporaryFolder();
    // What the archive of a year holds is taken as it is.
    const wrong = (path: string) => path === dataPaths.archiveOfYear(2020);
    const given = files.map((each) =>
      wrong(each.path) ? { ...each, content: () => zipPieces(otherReport) } : each,
    );
    await writeFiles(files, folder);
    expect(readFileSync(join(folder, dataPaths.archive))).toEqual(file(dataPaths.archive));
    await writeFiles(given, folder);
    const packed = unzipSync(readFileSync(join(folder, dataPaths.archive)));
    const texts = [2020, 2023].map((year) =>
      strFromU8(packed[`reports/shili-shuiliju/${String(year)}/report.json`] ?? new Uint8Array()),
    );
    expect(texts.map((text) => text.slice(0, 5))).toEqual(['2020年', '{\n "$']);
  });

  test('holds the descriptions of its tables', async () => {
    const describing: DataFile = { path: dataPaths.dataPackage, content: () => '{}' };
    const other: DataFile = { path: dataPaths.openApi, content: () => '{}' };
    const all = columnDownloads(archive, [describing, other]);
    const packed = await bytesByPath(all.filter(({ path }) => path === dataPaths.archive));
    const names = Object.keys(unzipSync(packed.get(dataPaths.archive) ?? new Uint8Array()));
    expect(names).toContain('data/datapackage.json');
    expect(names).not.toContain('data/openapi.json');
  });
});

test('the register has a row for each body', () => {
  expect(csvRecords(file('/data/agencies.csv'))).toMatchObject([
    { agency: exampleAgency.id, former_names: '示例县水务局', division: '示例省/示例市/示例县' },
  ]);
});

function misfits({ columns }: TableDescription, record: Record<string, string>): string[] {
  return columns.flatMap(({ name, type, missing, values, pattern }) => {
    const text = record[name] ?? '';
    if (missing.some((each) => each.text === text)) return [];
    const fits =
      kinds[type].test(text) &&
      (values?.includes(text) ?? true) &&
      (pattern === undefined || new RegExp(pattern).test(text));
    return fits ? [] : [`${name}: ${text}`];
  });
}

const kinds = {
  string: /\S/,
  integer: /^-?\d+$/,
  decimal: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
} as const;
