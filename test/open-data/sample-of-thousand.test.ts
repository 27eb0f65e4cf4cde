/** A thousand reports: every figure in every download is the one of the page and of the file. */
import { load, FAILSAFE_SCHEMA } from 'js-yaml';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderRows } from '../../src/components/figure-table/render-rows.ts';
import { checkContent } from '../../src/core/checking/check-content.ts';
import { figureDefinitions, figurePath } from '../../src/core/form/figures.ts';
import { disclosureLayout } from '../../src/core/form/tables/disclosure-layout.ts';
import { disputesLayout } from '../../src/core/form/tables/disputes-layout.ts';
import { requestsLayout } from '../../src/core/form/tables/requests-layout.ts';
import { parseReport } from '../../src/core/markdown/parse-report.ts';
import { reportsListSchema } from '../../src/core/open-data/reports-list-schema.ts';
import { reportJsonSchema } from '../../src/core/open-data/report-json-schema.ts';
import type { Report } from '../../src/core/report/report.ts';
import { columnDownloads } from '../../src/downloads/bulk/column-downloads.ts';
import { createArchive, type Archive } from '../../src/site/archive.ts';
import { filesOfSample, sampleDay } from '../sample/sample-content.ts';
import { bytesByPath, csvRecords, reportDownloads } from '../support/made-files.ts';
import {
  fromFormTables,
  fromJson,
  fromTidy,
  fromWide,
  sheetsOf,
  type Told,
} from './figures-read-back.ts';

const files = filesOfSample({ agencies: 100, years: 10, seed: '7' });
let archive: Archive;
let someYear: number;
let beside: ReadonlyMap<string, Buffer>;
let column: ReadonlyMap<string, Buffer>;
/** Of the files, read by YAML alone: by address, then by figure. */
let filed: ReadonlyMap<string, Told>;

beforeAll(async () => {
  const register = checkContent({ ...files, reports: [] }, sampleDay);
  const reports = files.reports.map((file) => {
    const { report, places } = parseReport(file);
    const { path, agency, year } = file;
    const renderNarrative = () => ({ lead: '', sections: [] });
    const none = { issues: [], acknowledged: [], files: [] };
    return { path, agency, year, identity: report, report, places, ...none, renderNarrative };
  });
  archive = createArchive({ ...register, reports });
  beside = await bytesByPath(reportDownloads(archive));
  // Those of single years are made of the same rows by the same code: one stands for all, which take a minute.
  someYear = archive.years[3] ?? 0;
  const isLeftOut = (path: string) =>
    /-\d{4}\.(xlsx|zip)$/.test(path) && !path.includes(`-${String(someYear)}.`);
  column = await bytesByPath(columnDownloads(archive, []).filter(({ path }) => !isLeftOut(path)));
  filed = new Map(
    files.reports.map(({ agency, year, text }) => [
      `${agency}/${String(year)}`,
      figuresOfFile(text, archive.report(agency, year)?.report),
    ]),
  );
});

describe('each of a thousand reports', () => {
  test('has both editions among them', () => {
    expect(archive.reports).toHaveLength(1000);
    expect(new Set(archive.reports.map(({ report }) => report.edition)).size).toBe(2);
  });

  test('shows on its page what its file says', () => {
    expect(differing(({ report }) => onPage(report))).toEqual([]);
  });

  test('says the same in report.json, in the shape that the schema tells', () => {
    expect(differing(({ file }) => fromJson(file('report.json')))).toEqual([]);
    const refused = archive.reports.filter(({ agency, year }) => {
      const json = beside.get(`/reports/${agency}/${String(year)}/report.json`);
      return !reportJsonSchema.safeParse(JSON.parse(String(json))).success;
    });
    expect(refused).toEqual([]);
  });

  test('says the same in report.csv', () => {
    expect(differing(({ file }) => fromTidy(csvRecords(file('report.csv'))))).toEqual([]);
  });

  test('says the same in its tables', () => {
    const told = differing(({ report, file }) =>
      fromFormTables(report.edition, {
        disclosure: file('proactive-disclosure.csv'),
        requests: file('requests.csv'),
        disputes: file('disputes.csv'),
      }),
    );
    expect(told).toEqual([]);
  });

  test('says the same in figures.csv', () => {
    const byReport = Map.groupBy(csvRecords(column.get('/data/figures.csv')), addressIn);
    expect(differing(({ address }) => fromTidy(byReport.get(address) ?? []))).toEqual([]);
  });

  test('has the same rows in the figures of its year', () => {
    const rowsOf = (name: string) =>
      String(column.get(`/data/${name}.csv`))
        .split('\n')
        .slice(1);
    const ofYears = archive.years.flatMap((year) => rowsOf(`figures-${String(year)}`));
    const rows = (all: readonly string[]) => all.filter((row) => row !== '').toSorted();
    expect(rows(ofYears)).toEqual(rows(rowsOf('figures')));
  });

  test('says the same in the tables of all reports', () => {
    const table = (name: string) => csvRecords(column.get(`/data/tables/${name}.csv`));
    const disclosed = ['2019', '2021'].flatMap((form) => table(`proactive-disclosure-${form}`));
    expect(differing(wideOf(disclosed, table('requests'), table('disputes')))).toEqual([]);
  });

  test('says the same in the workbook of all reports', () => {
    const sheets = sheetsOf(column.get('/data/reports.xlsx'));
    expect([...sheets.keys()]).toEqual([
      '报告',
      '表二（2021年格式）',
      '表二（2019年格式（试行））',
      '表三',
      '表四',
      '机关',
    ]);
    const [, of2021 = [], of2019 = [], requests = [], disputes = []] = [...sheets.values()];
    expect(differing(wideOf([...of2021, ...of2019], requests, disputes))).toEqual([]);
  });

  test('says the same in the workbook of its year', () => {
    const sheets = sheetsOf(column.get(`/data/reports-${String(someYear)}.xlsx`));
    const rows = (name: string) =>
      [...sheets].flatMap(([sheet, some]) => (sheet.startsWith(name) ? some : []));
    const told = wideOf(rows('表二'), rows('表三'), rows('表四'));
    expect(differing(told, someYear)).toEqual([]);
    expect(rows('报告')).toHaveLength(100);
  });

  test('stands in what is packed of its year, byte for byte', () => {
    const name = `/data/reports-${String(someYear)}.zip`;
    const packed = Object.entries(unzipSync(column.get(name) ?? new Uint8Array()));
    const reports = packed.filter(([path]) => path.endsWith('/report.json'));
    expect(reports).toHaveLength(100);
    const wrong = reports.filter(([path, bytes]) => !beside.get(`/${path}`)?.equals(bytes));
    expect(wrong.map(([path]) => path)).toEqual([]);
    const figures = new Map(packed).get(`data/figures-${String(someYear)}.csv`);
    const published = column.get(`/data/figures-${String(someYear)}.csv`);
    expect(published?.equals(figures ?? new Uint8Array())).toBe(true);
  });

  test('stands in what is packed, byte for byte', () => {
    const packed = unzipSync(column.get('/data/reports.zip') ?? new Uint8Array());
    const reports = [...beside].filter(([path]) => path.endsWith('/report.json'));
    const tables = [...column].filter(([path]) =>
      /^\/data\/(figures|agencies|reports|tables\/.+)\.csv$/.test(path),
    );
    const wrong = [...reports, ...tables].filter(
      ([path, bytes]) => !bytes.equals(packed[path.slice(1)] ?? new Uint8Array()),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
    expect(Object.keys(packed)).toHaveLength(reports.length + tables.length + 1);
  });

  test('is in the list of reports, in the shape that its schema tells', () => {
    const list = reportsListSchema.parse(JSON.parse(String(column.get('/data/reports.json'))));
    expect(list.reports.map(({ agency, year }) => `${agency}/${String(year)}`)).toEqual([
      ...filed.keys(),
    ]);
    const wrong = list.reports.flatMap(({ agency, year, figures }) =>
      Object.entries(figures).filter(
        ([id, value]) => filed.get(`${agency}/${String(year)}`)?.get(id) !== String(value ?? ''),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

interface Of {
  readonly address: string;
  readonly report: Report;
  readonly file: (name: string) => Buffer | undefined;
}

/** Those of which something tells another figure than the file, with the first of them. */
function differing(told: (of: Of) => Told, ofYear?: number): string[] {
  const some = archive.reports.filter(({ year }) => ofYear === undefined || year === ofYear);
  return some.flatMap(({ agency, year, report }) => {
    const address = `${agency}/${String(year)}`;
    const file = (name: string) => beside.get(`/reports/${address}/${name}`);
    const said = told({ address, report, file });
    const expected = filed.get(address) ?? new Map<string, string>();
    const wrong = [...expected].find(([id, text]) => said.get(id) !== text);
    if (wrong === undefined && said.size === expected.size) return [];
    return [`${address} ${String(wrong?.join('='))}: ${String(said.get(wrong?.[0] ?? ''))}`];
  });
}

function wideOf(...tables: readonly (readonly Record<string, unknown>[])[]): (of: Of) => Told {
  const [disclosure, requests, disputes] = tables.map((rows) => Map.groupBy(rows, addressIn));
  return ({ address }) =>
    fromWide({
      disclosure: disclosure?.get(address) ?? [],
      requests: requests?.get(address) ?? [],
      disputes: disputes?.get(address) ?? [],
    });
}

function addressIn(row: Readonly<Record<string, unknown>>): string {
  return `${String(row['agency'])}/${String(row['year'])}`;
}

/** `~` is how an editor writes a blank. */
function figuresOfFile(text: string, report: Report | undefined): Told {
  const front = load(text.split(/^---$/m)[1] ?? '', { schema: FAILSAFE_SCHEMA });
  return new Map(
    figureDefinitions(report?.edition ?? '2021').map((definition) => {
      let node: unknown = front;
      for (const key of figurePath(definition)) node = (node as Record<string, unknown>)[key];
      return [definition.id, typeof node === 'string' && node !== '~' ? node : ''];
    }),
  );
}

/** The cells that the page has, without what stands beside the figures. */
function onPage({ edition, figures }: Report): Told {
  const layouts = [disclosureLayout(edition), requestsLayout(edition), disputesLayout];
  const html = layouts
    .flatMap(({ bodies }) => bodies)
    .map((rows) => renderRows(rows, { figures, changes: new Map() }))
    .join('');
  const cells = [...html.matchAll(/<td id="([^"]+)"[^>]*>(.*?)<\/td>/g)];
  return new Map(
    cells.map(([, id = '', text = '']) => [id, text.replace(/<small.*<\/small>/, '')]),
  );
}
