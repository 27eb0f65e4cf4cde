/** The words after `import`: one file, or a folder with a map. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { idPattern } from '../../content-folder/read-folder.ts';
import { readArguments } from '../arguments.ts';
import { UsageError, type Effects } from '../command.ts';

/** All paths are absolute. */
export type ImportOptions = OneFile | ManyFiles;

export interface OneFile {
  readonly kind: 'one';
  readonly file: string;
  readonly agency: string;
  readonly year: number | undefined;
  /** YYYY-MM-DD */
  readonly publishedOn: string | undefined;
  /** Where the report goes: into the content folder, or to standard output in one of two formats. */
  readonly output: 'content' | 'markdown' | 'json';
  readonly mayReplace: boolean;
  readonly evidence: string | undefined;
}

export interface ManyFiles {
  readonly kind: 'many';
  readonly folder: string;
  readonly map: string;
  readonly mayReplace: boolean;
  readonly failures: string | undefined;
}

export function readImportOptions(words: readonly string[], effects: Effects): ImportOptions {
  const { values, positionals } = readArguments(words, {
    agency: { type: 'string' },
    year: { type: 'string' },
    published: { type: 'string' },
    format: { type: 'string' },
    stdout: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    evidence: { type: 'string' },
    map: { type: 'string' },
    failures: { type: 'string' },
  });
  const [word, ...rest] = positionals;
  if (word === undefined || word === '') throw new UsageError('请写明要导入的文件');
  if (rest.length > 0) {
    throw new UsageError(
      `一次只导入一个文件，这里多了“${rest.join(' ')}”；文件名里有空格的，请加引号；一次导入很多文件，请用 --map`,
    );
  }
  const path = (name: string | undefined, option: string) => {
    if (name === '') throw new UsageError(`请在 ${option} 后面写明文件`);
    return name === undefined ? undefined : resolve(effects.workingFolder, name);
  };
  const source = resolve(effects.workingFolder, word);
  const map = path(values.map, '--map');
  if (map !== undefined) {
    const alone = ['agency', 'year', 'published', 'format', 'evidence'] as const;
    const wrong = alone.find((name) => values[name] !== undefined) ?? (values.stdout && 'stdout');
    if (wrong) throw new UsageError(`--${wrong} 只用于导入一个文件，不能和 --map 一起用`);
    if (!isFolder(source)) throw new UsageError(`“${word}”不是文件夹；--map 用于导入一个文件夹`);
    const failures = path(values.failures, '--failures');
    return { kind: 'many', folder: source, map, mayReplace: values.force, failures };
  }
  if (values.failures !== undefined) throw new UsageError('--failures 要和 --map 一起用');
  if (isFolder(source)) {
    throw new UsageError(`“${word}”是文件夹；导入整个文件夹，请用 --map 写明哪个文件是谁的报告`);
  }
  return {
    kind: 'one',
    file: source,
    agency: readAgencyId(values.agency),
    year: readYear(values.year),
    publishedOn: readPublished(values.published),
    output: readOutput(values.format, values.stdout),
    mayReplace: values.force,
    evidence: path(values.evidence, '--evidence'),
  };
}

/** Years for which there can be a report: the regulation is in force since 2008. */
export function isReportYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= 2008 && Number(text) <= 2100;
}

function readAgencyId(id: string | undefined): string {
  if (id === undefined)
    throw new UsageError('请用 --agency 写明机关代号，如 --agency shili-shuiliju');
  if (!idPattern.test(id)) {
    throw new UsageError(`“${id}”不能作机关代号；代号用小写字母、数字和连字符，如 shili-shuiliju`);
  }
  return id;
}

function readYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!isReportYear(text)) throw new UsageError(`--year 应是四位年度，2008至2100，不是“${text}”`);
  return Number(text);
}

function readPublished(text: string | undefined): string | undefined {
  if (text === undefined || isDay(text)) return text;
  throw new UsageError(`--published 应是发布日期，写成2024-01-22的样子，不是“${text}”`);
}

/** YYYY-MM-DD, and a day that there is. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isSameDay(text);
}

function isSameDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** JSON is never a file of content: it is printed with `--stdout` or without. */
function readOutput(format: string | undefined, isPrinted: boolean): OneFile['output'] {
  if (format === 'json') return 'json';
  if (format !== undefined && format !== 'markdown') {
    throw new UsageError(`没有“${format}”这种输出；可以用 markdown、json`);
  }
  return isPrinted ? 'markdown' : 'content';
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
