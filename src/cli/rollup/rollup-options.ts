/** The words after `rollup`. */
import { extname, resolve } from 'node:path';
import { editionForYear } from '../../core/form/editions.ts';
import { readArguments } from '../arguments.ts';
import { UsageError, type Effects } from '../command.ts';

const formats = ['markdown', 'docx', 'csv', 'json'] as const;
export type RollupFormat = (typeof formats)[number];

export interface RollupOptions {
  /** Code, name, path, or id of a government. */
  readonly region: string;
  readonly year: number;
  readonly format: RollupFormat;
  /** Absolute; undefined: standard output. */
  readonly out: string | undefined;
  /** Absolute; Markdown, or CSV where its name says so. */
  readonly worksheet: string | undefined;
  readonly mayReplace: boolean;
}

export function readRollupOptions(
  words: readonly string[],
  { workingFolder }: Effects,
): RollupOptions {
  const { values, positionals } = readArguments(words, {
    format: { type: 'string' },
    out: { type: 'string' },
    worksheet: { type: 'string' },
    force: { type: 'boolean', default: false },
  });
  const [region = '', yearText = '', ...rest] = positionals;
  if (region === '' || !/^(19|20)\d{2}$/.test(yearText) || rest.length > 0) {
    throw new UsageError(
      '请写明地方（行政区划代码、名称或者政府的机关代号）和四位年度，如 rollup 示例县 2025',
    );
  }
  const year = Number(yearText);
  if (editionForYear(year) === undefined) {
    throw new UsageError(`${yearText}年还没有全国统一的格式，不能汇总`);
  }
  const path = (option: 'out' | 'worksheet') => {
    const name = values[option];
    if (name === '') throw new UsageError(`请在 --${option} 后面写明文件`);
    return name === undefined ? undefined : resolve(workingFolder, name);
  };
  const [out, worksheet] = [path('out'), path('worksheet')];
  const format = readFormat(values.format, out);
  if (format === 'docx' && out === undefined) {
    throw new UsageError('Word文件不能打印出来，请用 --out 写明文件，如 --out 草稿.docx');
  }
  if (out !== undefined && out === worksheet) {
    throw new UsageError('--out 和 --worksheet 不能是同一个文件');
  }
  return { region, year, format, out, worksheet, mayReplace: values.force };
}

/** What isn't said, the name of the file says. */
function readFormat(text: string | undefined, out: string | undefined): RollupFormat {
  if (text === undefined) return formatOf(out);
  const found = formats.find((format) => format === text);
  if (found === undefined) {
    throw new UsageError(`没有“${text}”这种输出；可以用 ${formats.join('、')}`);
  }
  return found;
}

function formatOf(file: string | undefined): RollupFormat {
  const extension = extname(file ?? '')
    .toLowerCase()
    .slice(1);
  return formats.find((format) => format === extension) ?? 'markdown';
}
