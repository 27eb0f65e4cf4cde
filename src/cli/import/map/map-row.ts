/** One row of the list: a file, its agency, perhaps its year. */
import { idPattern } from '../../../content-folder/read-folder.ts';
import { isDay, isReportYear } from '../import-options.ts';

export interface MapRow {
  /** Of the map; the first is 1. */
  readonly line: number;
  /** Relative to the folder, with forward slashes. */
  readonly file: string;
  readonly agency: string;
  readonly year: number | undefined;
  /** YYYY-MM-DD */
  readonly publishedOn: string | undefined;
  /** As they stand in the map. */
  readonly fields: readonly string[];
}

export interface MapProblem {
  readonly line: number;
  readonly message: string;
}

export interface MapRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

export interface MapColumns {
  readonly file: number;
  readonly agency: number;
  /** -1 where there is none. */
  readonly year: number;
  readonly published: number;
}

export type RowReading = { readonly row: MapRow } | { readonly problem: MapProblem };

export function readRow(
  { line, fields }: MapRecord,
  columns: MapColumns,
  count: number,
): RowReading {
  const field = (column: number) => fields[column] ?? '';
  const [file, agency, year] = [field(columns.file), field(columns.agency), field(columns.year)];
  const published = tidyDay(field(columns.published));
  const message =
    fileProblem(file) ??
    agencyProblem(agency, fields) ??
    yearProblem(year) ??
    dayProblem(published) ??
    tooMany(fields, count);
  if (message !== undefined) return { problem: { line, message } };
  return {
    row: {
      line,
      file: tidyPath(file),
      agency,
      year: year === '' ? undefined : Number(bareYear(year)),
      publishedOn: published === '' ? undefined : published,
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

function dayProblem(day: string): string | undefined {
  return day === '' || isDay(day)
    ? undefined
    : `“${day}”不是发布日期；写成2024-01-22的样子，不知道的可以空着`;
}

/** 2024/1/22 and 2024年1月22日, as spreadsheets have them. */
function tidyDay(day: string): string {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(day.normalize('NFKC'));
  const [, year = '', month = '', date = ''] = parts ?? [];
  return parts === null ? day : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

function tooMany(fields: readonly string[], count: number): string | undefined {
  return fields.slice(count).some((field) => field !== '')
    ? `这一行有${String(fields.length)}格，表头只有${String(count)}格；字段里有分隔符的，请加引号`
    : undefined;
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
