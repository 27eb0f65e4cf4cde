import { resolve } from 'node:path';
import { projectRoot } from '../../content-folder/content-folder.ts';
import { readFolder } from '../../content-folder/read-folder.ts';
import { hasErrors } from '../../core/issue/issue.ts';
import { formatReport } from '../../core/markdown/format-report.ts';
import {
  parseReport,
  type ParsedReport,
  type ReportFile,
} from '../../core/markdown/parse-report.ts';
import { readArguments } from '../arguments.ts';
import type { Command, Effects } from '../command.ts';
import { requireContentFolder, selection } from '../selection.ts';
import { writeWhole } from '../write-whole.ts';

type Outcome = 'unchanged' | 'changed' | 'left-alone';

/** The canonical layout of the named reports; figures, text and comments stay. */
export const format: Command = {
  name: 'format',
  summary: '整理报告文件的排版，不改内容，保留注释',
  help: `用法：npm run -s report -- format [路径…] [--check]

把报告文件整理成统一的排版：项目的次序、空格、空行、换行符。数字、文字和注释都不变。
看不懂的文件不动，并指出来。

  --check   只看哪些文件需要整理，不改动；有需要整理的，退出码为1
`,
  run(words, effects) {
    const { values, positionals } = readArguments(words, {
      check: { type: 'boolean', default: false },
    });
    requireContentFolder(effects);
    const isSelected = selection(positionals, effects);
    const { reports, issues } = readFolder(effects.contentFolder);
    const unread = issues.filter(({ path }) => isSelected(path));
    for (const { path, message } of unread) effects.complain(`${path}：${message}\n`);
    const outcomes = reports
      .filter(({ path }) => isSelected(path))
      .map((file) => formatFile(file, values.check, effects));
    const isClean = unread.length === 0 && !outcomes.includes('left-alone');
    return isClean && !(values.check && outcomes.includes('changed')) ? 0 : 1;
  },
};

function formatFile(file: ReportFile, isDryRun: boolean, effects: Effects): Outcome {
  const parsed = parseReport(file);
  const text = formatReport(file, parsed);
  if (text === undefined) {
    effects.complain(`${file.path}：没有整理，${whyNot(parsed)}\n`);
    return 'left-alone';
  }
  if (text === file.text) return 'unchanged';
  const problem = isDryRun ? undefined : writeWhole(resolve(projectRoot, file.path), text);
  if (problem !== undefined) {
    effects.complain(`${file.path} ${problem}\n`);
    return 'left-alone';
  }
  effects.print(isDryRun ? `${file.path}：需要整理\n` : `${file.path}：已整理\n`);
  return 'changed';
}

function whyNot({ issues }: ParsedReport): string {
  return hasErrors(issues)
    ? '因为有看不懂的地方；请先运行 check 改正'
    : '因为整理会改动内容；请检查有没有不常见的写法，如看不见的字符';
}
