import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseReport } from '../../src/core/markdown/parse-report.ts';
import type { Report } from '../../src/core/report/report.ts';
import { reportDocument, type DocumentOptions } from '../../src/word/report-document.ts';
import { fullReport } from '../support/full-report.ts';
import { wordFaults } from '../support/word-schema.ts';

const picture = readFileSync('content/reports/shili-shuiliju/2023/donghe-shuiku-shuiwei.png');

/** All that Markdown can say, each in each where that may be. */
const markdown = `有**粗体**、*斜体*、~~删去~~、\`代码\`、[链接](<https://example.cn/?a=1&b=甲 乙>)、[第三部分](#s3)、脚注[^1]和再引[^1]。
一行\\
另一行\t![图](2023/p.png)

### 三级

###### 六级

1. 第一项 ![图](2023/p.png)

   续段在项内。

       项内代码

   > 引用在项内

   | 甲 | 乙 |
   |---|---|
   | 1 | ![图](2023/p.png)[链接](https://example.cn/) |

   - 嵌套
     - 三层
       - 四层

         续段
         - 五层
           - 六层
             - 七层
               - 八层
                 - 九层
                   - 十层

                     续段

7) 从七开始
8) 八

- [x] 已办

---

> 引用
> - 列表
> > 二重

| 左 | 中 | 右 |
|:---|:---:|---:|
| 少 |
| **粗** | 脚注[^2] | 11398889 |

| 表紧邻 |
|---|
| 一 |

[![图链](2023/p.png)](https://example.cn/)

\`\`\`
代码

块
\`\`\`

[^1]: 脚注**一**[链接](https://example.cn/)，含[^2]。

    第二段。

    1. 列表

       续段
[^2]: 脚注二 ![图](2023/p.png)
`;

const everything: DocumentOptions = {
  draft: { word: '草稿', notes: ['缺两个机关。'] },
  remarks: new Map([
    [undefined, [{ title: '提示 & <', lines: ['甲\n乙'] }]],
    ['requests', [{ title: '勾稽说明', lines: ['不等。', '机关说明：撤回。'] }]],
  ]),
  attachments: ['甲.pdf', '乙.xlsx'],
  origin: ['网页地址：https://example.cn/?a&b'],
  pageUrl: 'https://example.cn/reports/a/2023/',
  picture: (name) => (name === '2023/p.png' ? picture : undefined),
  annexes: [
    { title: '附表一', paragraphs: ['说明'], tables: [tableOf(12)] },
    { title: '附表二', paragraphs: [], tables: [tableOf(2), tableOf(3)] },
  ],
};

test('follows the published schemas of its format in every part', { timeout: 60_000 }, async () => {
  const report = { ...read('2021', fullReport(2023, [markdown, markdown])), lead: '导语。' };
  const corrected = {
    ...{ ...report, agencyName: '示例县水利局和农业农村局以及其他机关的办公室', isAbridged: true },
    publishedOn: null,
    corrections: [{ date: '2024-03-05', text: '甲\n乙 & <' }],
  };
  const documents = {
    everything: await reportDocument(report, everything),
    plain: await reportDocument(report),
    corrected: await reportDocument(corrected),
    blank: await reportDocument(withFigures(report, null)),
    large: await reportDocument(withFigures(report, 11_398_889)),
    2019: await reportDocument(
      read('2019', readFileSync('content/reports/shili-renmin-zhengfu/2020.md', 'utf8')),
    ),
  };
  expect(await wordFaults(documents)).toEqual([]);
});

function read(edition: Report['edition'], text: string): Report {
  const year = edition === '2021' ? 2023 : 2020;
  const { report } = parseReport({
    path: `${String(year)}.md`,
    agency: 'shili',
    year,
    text,
    hasFile: () => true,
  });
  if (report?.edition !== edition) throw new Error('the report of the test has errors');
  return report;
}

function withFigures(report: Report, value: number | null): Report {
  const figures = Object.entries(report.figures).map(([id]) => [id, value] as const);
  return { ...report, figures: Object.fromEntries(figures) };
}

function tableOf(columns: number) {
  const cells = Array.from({ length: columns }, (_, at) => String(at));
  return { caption: '表', header: cells, rows: [cells, cells.slice(1)], boldRows: [0] };
}
