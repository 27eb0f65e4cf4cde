/** What came of a whole folder, as a table. */
import { severityNames } from '../../core/issue/issue-line.ts';
import { columns } from '../reporters/columns.ts';
import type { RowOutcome } from './import-row.ts';

export function summaryText(outcomes: readonly RowOutcome[], unnamed: readonly string[]): string {
  const table = columns([
    ['文件', '机关', '年度', '结果', '数字', ...Object.values(severityNames)],
    ...outcomes.map(tableRow),
  ]);
  const failed = outcomes.filter(({ failure }) => failure !== undefined).length;
  const faulty = outcomes.filter(
    ({ failure, errors }) => failure === undefined && errors > 0,
  ).length;
  const done = outcomes.length - failed;
  return [
    `\n${table}`,
    `\n共 ${String(outcomes.length)} 个文件：已导入 ${String(done)}（其中 ${String(faulty)} 份有错误，要改正才能发布），没有导入 ${String(failed)}\n`,
    unnamedText(unnamed),
  ].join('');
}

function tableRow({ row, year, failure, figures, errors, warnings, hints }: RowOutcome): string[] {
  const result = failure !== undefined ? '没有导入' : errors > 0 ? '已导入，有错误' : '已导入';
  const numbers = [errors, warnings, hints].map(String);
  return [
    row.file.replace(/\p{Cc}+/gu, ' '),
    row.agency,
    String(year ?? ''),
    result,
    figures,
    ...numbers,
  ];
}

/** More names than that tell nothing new. */
const mostNames = 50;

function unnamedText(names: readonly string[]): string {
  if (names.length === 0) return '';
  const shown = names.slice(0, mostNames).map((name) => `  ${name}\n`);
  const rest = names.length > mostNames ? `  …… 共 ${String(names.length)} 个\n` : '';
  return `\n文件夹里还有 ${String(names.length)} 个文件没有写在对照表里，没有导入：\n${shown.join('')}${rest}`;
}
