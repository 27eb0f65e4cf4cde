import type { Command } from '../command.ts';
import { readImportOptions } from '../import/import-options.ts';
import { importOne } from '../import/import-one.ts';

/** A document of any format → a report file, exactly or not at all. */
export const importReport: Command = {
  name: 'import',
  summary: '把Word、Excel、PDF、网页或者文本的报告导入为报告文件',
  help: `用法：npm run -s report -- import 文件 --agency 机关代号 [--year 年度] [选项]
      npm run -s report -- import 文件夹 --map 对照表.csv [--force] [--failures 文件.csv]

把一份现成的报告（.docx、.xlsx、.xls、.csv、.html、有文字的.pdf、.txt、.md）变成 reports/机关代号/年度.md。
格式看内容，不看扩展名。数字要么全部读准，要么不导入，并说明是哪一行、为什么；从不猜测。
合计对不上的照原样导入，同时指出来。已有的文件不会覆盖。

导入一个文件：
  --agency 机关代号   归到哪个机关；还没有登记的也可以导入，会提醒要新建哪个文件
  --year 年度         四位数字；不写的，取标题里的年度；与标题不一致的，不导入
  --published 日期    首次发布的日期，写成2024-01-22的样子；文件里多半没有写，不写的话先填“未载明”
  --stdout            不写文件，把报告打印出来（标准输出只有报告，其余的话在标准错误）
  --format 格式       markdown（默认）；json 给程序用：打印出来，不写报告文件
  --evidence 文件     另写一份依据：每个数字在原文件的哪一页、哪张表、哪一行、哪一格，原来写的是什么；
                      名称以 .csv 结尾的写成表格，其他的写成JSON
  --force             覆盖已有的报告（和 --evidence 的文件）

导入一个文件夹：
  --map 对照表.csv    哪个文件是哪个机关、哪一年的报告。第一行是表头：文件,机关,年度。
                      文件写相对于这个文件夹的路径；年度可以空着；可以再加一列发布日期。
                      Excel存的CSV可以直接用
  --failures 文件.csv 没有导入的列成一张表，加一列“原因”；改好以后可以直接作 --map 用
  --force             覆盖已有的报告（和 --failures 的文件）
  一个文件导不进去，不影响别的文件；按 Ctrl-C 停止，已经导入的留着。

例：
  npm run -s report -- import 2023年报.docx --agency shili-shuiliju
  npm run -s report -- import 2023年报.pdf --agency shili-shuiliju --year 2023 --evidence 依据.csv
  npm run -s report -- import 2023年报.html --agency shili-shuiliju --stdout --format json
  npm run -s report -- import 历年年报 --map 对照表.csv --failures 没有导入.csv

退出码：0 完成，没有错误；1 已导入但有错误（如合计对不上），或者数字不能确定、没有导入；
2 用法不对，或者文件读不出来（不存在、损坏、有密码、扫描件、不认识的格式）。
`,
  async run(words, effects) {
    const options = readImportOptions(words, effects);
    if (options.kind === 'one') return importOne(options, effects);
    // What reads maps is not needed for one file.
    const { importMany } = await import('../import/import-many.ts');
    return importMany(options, effects);
  },
};
