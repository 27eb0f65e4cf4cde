/** A content folder with one body of a long name, whose reports hold figures of a whole country and text of every kind. The site doesn't know its own address. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { applicants, applicantsTotal } from '../../src/core/form/applicants.ts';
import type { EditionId } from '../../src/core/form/editions.ts';
import { sections } from '../../src/core/form/sections.ts';
import type { Figure } from '../../src/core/report/figure.ts';
import { reportText } from './report-text.ts';

/** Addresses of the site of this content. */
export const extremePages = {
  front: './',
  report: './reports/shili-shuiliju/2022/',
  'report of the trial form': './reports/shili-shuiliju/2020/',
  agency: './agencies/shili-shuiliju/',
  year: './years/2022/',
  statistics: './statistics/',
  'statistics of a year': './statistics/2022/',
  'statistics of bodies': './statistics/agencies/',
  'report of four digits': './reports/shili-shuiliju/2025/',
  'report of five digits': './reports/shili-shuiliju/2023/',
  'report of six digits': './reports/shili-shuiliju/2024/',
} as const;

const name = '示例藏族羌族自治州示例县人力资源和社会保障局（示例县退役军人事务局）';

const narrative = `全年做了以下各项：

1. 第一项工作的说明比较长，换行以后第二行应当与第一行的文字对齐，不与序号对齐；
2. 第二项工作：
   - 子项甲
     - 更下一级
   - 子项乙

> 引用的一段话。

**加粗的话**和*强调的话*，脚注[^1]，再说一次[^1]，见 https://www.example.gov.cn/zwgk/fdzdgknr/zfxxgknb/a/very/long/path/index_with_a_long_name.html 。

| 栏目 | 前年 | 去年 | 今年 | 网站 | 微信 | 公报 | 说明 |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |
| 机构职能 | 123456 | 123456 | 123456 | 123456 | 123456 | 123456 | 一段比较长的说明文字 |

[^1]: 脚注的内容，它自己又有注[^2]。

[^2]: 注的注。`;

export function makeExtremeContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkailan-extreme-'));
  const files: Readonly<Record<string, string>> = {
    'site.yaml': '名称: 示例藏族羌族自治州示例县政府信息公开平台\n',
    'agencies/shili-shuiliju.yaml': `名称: ${name}\n类别: 部门\n行政区划: { 代码: 未载明, 名称: 示例省/示例市/示例县 }\n`,
    ...report(2019, '2019', 1_234_321),
    ...report(2020, '2019', 1_345_678),
    ...report(2021, '2021', 1_234_321),
    ...report(2022, '2021', 1_345_678),
    ...report(2023, '2021', 12_345),
    ...report(2024, '2021', 98_765),
    ...report(2025, '2021', 1111),
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function report(year: number, edition: EditionId, each: number): Record<string, string> {
  const text = reportText({
    agencyName: name,
    year,
    edition,
    title: `${name}${String(year)}年政府信息公开工作年度报告`,
    publishedOn: `${String(year + 1)}-01-22`,
    period: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
    corrections: [
      { date: `${String(year + 1)}-03-05`, text: '第三部分正文一处数字有误，已改正。' },
    ],
    figures: {
      ...rowOf('received', each),
      ...rowOf('disclosed', each),
      ...rowOf('resolved', each),
      'disputes.reconsideration.upheld': each,
      'disputes.reconsideration.total': each,
      'disputes.litigationAfterReconsideration.pending': each,
      'disputes.litigationAfterReconsideration.total': each,
      'proactiveDisclosure.licensing.decisions': each * 5,
      // One blank beside each of two tables.
      'proactiveDisclosure.compulsion.decisions': null,
      'disputes.directLitigation.corrected': null,
      ...(edition === '2021' && {
        'proactiveDisclosure.administrativeFees.amountInTenThousandYuan': '11398889.123456',
      }),
    },
    sections: sections.map(({ id, title }, position) => ({
      id,
      title,
      markdown: position === 0 ? narrative : '已报告。',
    })),
  });
  return { [`reports/shili-shuiliju/${String(year)}.md`]: text };
}

function rowOf(row: string, each: number): Record<string, Figure> {
  return {
    ...Object.fromEntries(applicants.map(({ id }) => [`requests.${row}.${id}`, each])),
    [`requests.${row}.${applicantsTotal.id}`]: each * applicants.length,
  };
}
