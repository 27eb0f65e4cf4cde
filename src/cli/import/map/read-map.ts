/** The list that says which file is whose report: a table from a spreadsheet (文件, 机关, perhaps 年度 and 发布日期). */
import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from '../../../import-files/format/decode-text.ts';
import { readBytes } from '../../../import-files/read-bytes.ts';
import {
  readRow,
  type MapColumns,
  type MapProblem,
  type MapRecord,
  type MapRow,
} from './map-row.ts';
import { repeatedRows } from './repeated-rows.ts';

export interface ImportMap {
  readonly header: readonly string[];
  readonly rows: readonly MapRow[];
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
    ...repeatedRows(rows),
  ].sort((a, b) => a.line - b.line);
  if (problems.length > 0) return { problems };
  if (rows.length === 0) return fail(first.line, '对照表里只有表头，没有一行文件');
  return { header: first.fields, rows };
}

function fail(line: number, message: string): { readonly problems: readonly MapProblem[] } {
  return { problems: [{ line, message }] };
}

function readTable(
  text: string,
): { readonly records: readonly MapRecord[] } | { readonly problems: readonly MapProblem[] } {
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
  published: ['发布日期', '公开日期', 'published'],
};

function findColumns({
  line,
  fields,
}: MapRecord): MapColumns | { readonly problems: readonly MapProblem[] } {
  const find = (known: readonly string[]) =>
    fields.findIndex((field) => known.includes(field.toLowerCase()));
  const columns = {
    file: find(names.file),
    agency: find(names.agency),
    year: find(names.year),
    published: find(names.published),
  };
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
