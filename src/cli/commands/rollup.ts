import type { Command } from '../command.ts';
import { readRollupOptions } from '../rollup/rollup-options.ts';
import { runRollup } from '../rollup/run-rollup.ts';

/** The members' tables added up → a draft of their government's report. */
export const rollup: Command = {
  name: 'rollup',
  summary: '把所属机关的报告相加，作为政府报告的草稿',
  help: `用法：npm run -s report -- rollup 地方 年度 [选项]

把一级政府所属各机关同一年度报告的数字逐项相加，作为政府报告的草稿。
地方：政府的机关代号（shili-renmin-zhengfu）、行政区划代码（410726）、名称（延津县）
或者带上级的名称（河南省/新乡市/延津县）。同名的不止一处时，列出来请你选。

加谁：登记里“上级”是这个政府、这一年应有报告的机关。本级（部门和其他）、乡镇街道、下级政府分开计。
下级政府的报告已经是汇总，它的部门不再加。政府没有登记的，按行政区划找，同时提醒。

怎么加：
  没有报告的       没有计入，列出名单
  空白和“/”        不当作0。有一家没填的，草稿里这个数留空（~），注明已知各家之和、是谁没填
  版式不同的       两种格式里含义相同的数计入，它没有的数留空，列出名单
  金额             按十进制精确相加，如 12.4000 + 0.1 = 12.5000
  自己对不上的     照原数计入，指出是哪一家；政府这一年的平衡有差的，也指出差在哪一家
上年结转各栏和政府上一年报告的结转下年度核对。

输出：
  --format markdown  可以直接填写的报告文件（默认）；注明写在前置信息的注释里，不会发布
  --format docx      Word文件，后面附汇总底稿；要和 --out 一起用
  --format csv       汇总底稿：每个数字一行，每个机关一列，有小计和合计；Excel可以直接打开
  --format json      给程序用
  --out 文件         写到文件里，不写的打印出来（标准输出只有草稿，其余的话在标准错误）；
                     不写 --format 的，看扩展名
  --worksheet 文件   另写一份汇总底稿；名称以 .csv 结尾的是全部数字，其他的是Markdown，只列主要的数
  --force            覆盖已有的文件

例：
  npm run -s report -- rollup 示例县 2025
  npm run -s report -- rollup 410726 2025 --out 草稿.docx
  npm run -s report -- rollup 示例县 2025 --format csv --out 汇总.csv
  npm run -s report -- rollup shili-renmin-zhengfu 2025 \\
    --out content/reports/shili-renmin-zhengfu/2025.md --worksheet 底稿.csv

退出码：0 完成，没有错误；1 有错误（如某家的报告读不出来、相加以后对不上），或者没有汇总；
2 用法不对，或者没有这个地方、地方不止一处。
`,
  run(words, effects) {
    return runRollup(readRollupOptions(words, effects), effects);
  },
};
