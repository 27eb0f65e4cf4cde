/** The list that says which file is whose report: a table from a spreadsheet (文件, 机关, perhaps 年度). */
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { idPattern } from '../../content-folder/read-folder.ts';
import { decodeText } from '../../import-files/format/decode-text.ts';
import { readBytes } from '../../import-files/read-bytes.ts';
import { isReportYear } from './import-options.ts';

export interface MapRow {
  /** Of the map; the first is 1. */
  readonly line: number;
  /** Relative to the folder, with forward slashes. */
  readonly file: string;
  readonly agency: string;
  readonly year: number | undefined;
  /** As they stand in the map. */
  readonly fields: readonly string[];
}

export interface ImportMap {
  readonly header: readonly string[];
  readonly rows: readonly MapRow[];
}

export interface MapProblem {
  readonly line: number;
  readonly message: string;
}

export function readMap(path: string): ImportMap | { readonly problems: readonly MapProblem[] } {
  const read = readBytes(path);
  if ('problem' in read) return fail(1, read.problem);
  const decoded = decodeText(read.bytes);
  if ('problem' in decoded || decoded.text.startsWith('PK')) {
    return fail(1, '对照表应是CSV文本；Excel工作簿请另存为“CSV UTF-8（逗号分隔）”');
  }
  const table = readTable(decoded.text);
  if ('problems' in table) return table;
  const [first, ...others] = table.records;
  if (first === undefined) return fail(1, '对照表是空的；第一行写：文件,机关,年度');
  const columns = findColumns(first);
  if ('problems' in columns) return columns;
  const readings = others.map((record) => readRow(record, columns, first.fields.length));
  const rows = readings.flatMap((reading) => ('row' in reading ? [reading.row] : []));
  const problems = [
    ...readings.flatMap((reading) => ('problem' in reading ? [reading.problem] : [])),
    ...repeated(rows),
  ].sort((a, b) => a.line - b.line);
  if (problems.length > 0) return { problems };
  if (rows.length === 0) return fail(first.line, '对照表里只有表头，没有一行文件');
  return { header: first.fields, rows };
}

interface Record {
  readonly line: number;
  readonly fields: readonly string[];
}

interface Columns {
  readonly file: number;
  readonly agency: number;
  /** -1 where there is none. */
  readonly year: number;
}

function fail(line: number, message: string): { readonly problems: readonly MapProblem[] } {
  return { problems: [{ line, message }] };
}

function readTable(
  text: string,
): { readonly records: readonly Record[] } | { readonly problems: readonly MapProblem[] } {
  try {
    const records: unknown = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    });
    const found = records as { info: { lines: number }; record: string[] }[];
    return { records: found.map(({ info, record }) => ({ line: info.lines, fields: record })) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return fail(
      line,
      '这一行的引号不成对，或者引号后面还有字；字段里有引号的，整个字段加引号，里面的引号写两个',
    );
  }
}

/** Of the three that spreadsheets write, the one that parts the header. */
function separatorOf(text: string): string {
  const header = /^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '';
  const counts = [',', ';', '\t'].map((mark) => [mark, header.split(mark).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

const names = {
  file: ['文件', '文件名', '路径', 'file', 'path'],
  agency: ['机关', '机关代号', '代号', 'agency'],
  year: ['年度', '年份', 'year'],
};

function findColumns({
  line,
  fields,
}: Record): Columns | { readonly problems: readonly MapProblem[] } {
  const find = (known: readonly string[]) =>
    fields.findIndex((field) => known.includes(field.toLowerCase()));
  const columns = { file: find(names.file), agency: find(names.agency), year: find(names.year) };
  const missing = (['file', 'agency'] as const).filter((name) => columns[name] === -1);
  if (missing.length === 0) return columns;
  const hint = /[，；]/.test(fields.join(''))
    ? '这里用的是全角标点，请改成半角逗号'
    : `这里是：${fields.join('、')}`;
  return fail(
    line,
    `表头缺少“${missing.map((name) => names[name][0]).join('”“')}”；第一行应写：文件,机关,年度。${hint}`,
  );
}

type RowReading = { readonly row: MapRow } | { readonly problem: MapProblem };

function readRow({ line, fields }: Record, columns: Columns, count: number): RowReading {
  const [file = '', agency = '', year = ''] = [columns.file, columns.agency, columns.year].map(
    (column) => (fields[column] ?? '').normalize('NFC'),
  );
  const message =
    fileProblem(file) ??
    agencyProblem(agency, fields) ??
    yearProblem(year) ??
    tooMany(fields, count);
  if (message !== undefined) return { problem: { line, message } };
  return {
    row: {
      line,
      file: tidyPath(file),
      agency,
      year: year === '' ? undefined : Number(bareYear(year)),
      fields,
    },
  };
}

function fileProblem(file: string): string | undefined {
  if (file === '') return '没有写文件';
  const steps = tidyPath(file).split('/');
  const isOutside = /^([A-Za-z]:|\/|\\)/.test(file) || steps.includes('..');
  return isOutside ? `“${file}”：文件写相对于这个文件夹的路径，不能写别处的文件` : undefined;
}

function agencyProblem(agency: string, fields: readonly string[]): string | undefined {
  if (agency === '') {
    return /[，；]/.test(fields.join(''))
      ? '没有写机关；这一行用的是全角标点，请改成半角逗号'
      : '没有写机关代号';
  }
  return idPattern.test(agency)
    ? undefined
    : `“${agency}”不能作机关代号；代号用小写字母、数字和连字符，如 shili-shuiliju`;
}

function yearProblem(year: string): string | undefined {
  return year === '' || isReportYear(bareYear(year))
    ? undefined
    : `“${year}”不是年度；写四位数字，2008至2100，不知道的可以空着`;
}

function tooMany(fields: readonly string[], count: number): string | undefined {
  return fields.slice(count).some((field) => field !== '')
    ? `这一行有${String(fields.length)}格，表头只有${String(count)}格；字段里有分隔符的，请加引号`
    : undefined;
}

/** A file stands once, and an agency has one report a year. */
function repeated(rows: readonly MapRow[]): MapProblem[] {
  const files = new Map<string, MapRow>();
  const reports = new Map<string, MapRow>();
  return rows.flatMap((row) => {
    const sameFile = files.get(row.file);
    const report = row.year === undefined ? undefined : `${row.agency} ${String(row.year)}`;
    const sameReport = report === undefined ? undefined : reports.get(report);
    files.set(row.file, sameFile ?? row);
    if (report !== undefined) reports.set(report, sameReport ?? row);
    if (sameFile !== undefined) {
      const message = `“${row.file}”在第${String(sameFile.line)}行已经写过；一个文件只写一行`;
      return [{ line: row.line, message }];
    }
    if (sameReport === undefined) return [];
    const message = `${row.agency} ${String(row.year)}年在第${String(sameReport.line)}行已经有“${basename(sameReport.file)}”；一个机关一年只有一份报告，请留下一份`;
    return [{ line: row.line, message }];
  });
}

/** As Windows writes it, too. */
function tidyPath(file: string): string {
  return file
    .replaceAll('\\', '/')
    .replace(/^(\.\/)+/, '')
    .replace(/\/{2,}/g, '/');
}

/** 2023年, 2023年度, and full-width digits, as spreadsheets have them. */
function bareYear(year: string): string {
  return year.normalize('NFKC').replace(/\s*年度?$/, '');
}
