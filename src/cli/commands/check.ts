import { hasErrors } from '../../core/issue/issue.ts';
import { readCheckOptions, type CheckOptions, type Format } from '../check/check-options.ts';
import { readHistory } from '../check/history.ts';
import { mendFiles } from '../check/mend-files.ts';
import { runCheck } from '../check/run-check.ts';
import { watchContent } from '../check/watch.ts';
import type { Texts } from '../check/with-texts.ts';
import type { Command, Effects, ExitCode } from '../command.ts';
import type { Reporter } from '../reporters/findings.ts';
import { github } from '../reporters/github.ts';
import { json } from '../reporters/json.ts';
import { pretty } from '../reporters/pretty.ts';
import { repositoryRoot } from '../reporters/relative-path.ts';
import { sarif } from '../reporters/sarif/sarif.ts';
import { requireContentFolder } from '../selection.ts';

const reporters: Readonly<Record<Format, Reporter>> = { pretty, json, github, sarif };

/** Every rule on the reports that were asked for; the others are read too, since reports are held against each other. */
export const check: Command = {
  name: 'check',
  summary: '检查报告：格式、勾稽关系、前后年度、文字、身份',
  help: `用法：npm run -s report -- check [路径…] [选项]

检查内容文件夹里的全部报告；给出路径时只列出这些文件或者文件夹的问题。
每条问题写作“路径:行:列 级别 规则 说明”。级别：error 不能发布，warning 要有人看，hint 供参考。
缩进的一行是相关的另一处，如上一年报告里的那个数。

只看一部分：
  --since 版本      只列出这个版本（分支、标签、提交的编号，如 main、HEAD~1）以后改过的报告，
                    和要与它们核对的报告：后两年的、承继机关的、所属政府的。还没有提交的、新建的也算
  --staged          只列出就要提交（git add 过）的，按将要提交的内容检查；提交前的钩子用它

改正：
  --fix             把没有疑义的地方改正（如括号、标点、空格），显示改了什么，再列出剩下的问题。
                    只改正文，从不改数字
  --fix --dry-run   只显示会改什么，不改文件

输出：
  --format pretty   给人看（默认）；在终端上有颜色，环境变量 NO_COLOR=1 关掉，FORCE_COLOR=1 打开
  --format json     给程序用
  --format github   GitHub Actions 的注释，显示在改动的那一行旁边
  --format sarif    SARIF 2.1.0，给代码托管平台和编辑器用

其他：
  --watch           一直看着，文件一改动就再检查；按 Ctrl-C 结束
  --no-cache        全部重新检查；不加的，没有改动的文件直接用上一次的结果
                    （记在 .cache/check 里，可以随时删除）

不能一起用的：--staged 和 --since；--staged 和 --fix；--watch 和 --fix、--staged、pretty以外的 --format；
--dry-run 和 --format。

环境变量 CONTENT_DIR 指定另一个内容文件夹，CACHE_DIR 指定另一个放上次结果的文件夹。

例：
  npm run -s report -- check
  npm run -s report -- check content/reports/shili-shuiliju/2023.md
  npm run -s report -- check --since main --fix
  npm run -s report -- check --format sarif > check.sarif

退出码：0 没有错误；1 有错误（error）；2 用法不对，或者没有这个文件、这个版本。
`,
  async run(words, effects) {
    const options = readCheckOptions(words);
    requireContentFolder(effects);
    if (!options.isWatching) return checkOnce(options, effects);
    // What is wrong from the start is told now; later the folder may be in between two states.
    readHistory(effects.contentFolder, options);
    await watchContent(() => checkOnce(options, effects), effects);
    return 0;
  },
};

function checkOnce(options: CheckOptions, effects: Effects): ExitCode {
  const history = readHistory(effects.contentFolder, options);
  const run = (texts?: Texts) => runCheck(options, history, effects, texts);
  const checked = options.fix === 'no' ? run() : mendFiles(run, options, effects);
  if (options.fix === 'show') return 0;
  const { issues, count, content } = checked;
  const root = repositoryRoot(effects.contentFolder);
  const findings = { issues, count, content, words: options.words, root };
  effects.print(reporters[options.format](findings, effects.look));
  return hasErrors(issues) ? 1 : 0;
}
