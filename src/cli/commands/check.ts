import { checkFolder } from '../../content-folder/check-folder.ts';
import { hasErrors, type Issue } from '../../core/issue/issue.ts';
import { readArguments } from '../arguments.ts';
import { UsageError, type Command } from '../command.ts';
import { json } from '../reporters/json.ts';
import { pretty } from '../reporters/pretty.ts';
import { requireContentFolder, selection } from '../selection.ts';

type Reporter = (issues: readonly Issue[], reports: number, hasColour: boolean) => string;

const reporters: Readonly<Record<string, Reporter>> = { pretty, json };

/** Every rule on the named reports; the others are read too, since reports are held against each other. */
export const check: Command = {
  name: 'check',
  summary: '检查报告：格式、勾稽关系、章节、身份',
  help: `用法：npm run -s report -- check [路径…] [--format pretty|json]

检查内容文件夹里的全部报告；给出路径时只列出这些文件或者文件夹的问题。
每条问题写作“路径:行:列 级别 规则 说明”。级别：error 不能发布，warning 要有人看，hint 供参考。

  --format pretty   给人看（默认）
  --format json     给程序用

环境变量 CONTENT_DIR 指定另一个内容文件夹。
`,
  run(words, effects) {
    const { values, positionals } = readArguments(words, {
      format: { type: 'string', default: 'pretty' },
    });
    const reporter = Object.hasOwn(reporters, values.format) ? reporters[values.format] : undefined;
    if (reporter === undefined) {
      throw new UsageError(
        `没有“${values.format}”这种输出；可以用 ${Object.keys(reporters).join('、')}`,
      );
    }
    requireContentFolder(effects);
    const isSelected = selection(positionals, effects);
    const { reports, issues } = checkFolder(effects.contentFolder);
    const selected = issues.filter(({ path }) => isSelected(path));
    const count = reports.filter(({ path }) => isSelected(path)).length;
    effects.print(reporter(selected, count, effects.hasColour));
    return hasErrors(selected) ? 1 : 0;
  },
};
