/** Finds the report on pages as the content systems of governments make them; all of them invented. */
import { describe, expect, test } from 'vitest';
import { sections } from '../../src/core/form/sections.ts';
import { readHtml } from '../../src/core/importers/readers/html/read-html.ts';
import { brief, documentOf, refusalOf } from './support/blocks.ts';

const title = '青石县林业局2023年政府信息公开工作年度报告';
const lead = '青石县林业局编制本报告。统计期限自2023年1月1日起至12月31日止。';
const last = '全年没有收取信息处理费。';
const rows = [
  ['0:行政许可', '1:31'],
  ['0:行政处罚', '1:17'],
];
const table = '<table><tr><td>行政许可<td>31<tr><td>行政处罚<td>17</table>';
const report = [
  ...sections.flatMap(({ title: heading }, index) => [
    heading,
    index === 1 ? rows : index === 5 ? last : `造林的事讲了${index + 3}次。`,
  ]),
];

/** The sections, each paragraph put into `<p>` or parted otherwise. */
function sectionsAs(mark: (text: string) => string): string {
  return report.map((part) => (typeof part === 'string' ? mark(part) : table)).join('\n');
}

const paragraphs = sectionsAs((text) => `<p>&emsp;&emsp;${text}</p>`);
const menu = '<ul><li><a href="/">首页</a></li><li><a href="/gk">政务公开</a></li></ul>';
const foot =
  '<p>主办单位：青石县人民政府办公室</p><p>网站标识码：4199000001 豫ICP备00000001号</p><p>建议使用新版浏览器访问。</p>';

const pages: Readonly<Record<string, string>> = {
  'a box of its own, title and lead outside': `<head><meta name="ArticleTitle" content="${title}"></head><body><div class="top">${menu}</div>
    <div class="wz">您现在的位置：<a href="/">首页</a> &gt; <a>年报</a></div><div class="con"><h1>${title}</h1>
    <div class="xx"><span>来源：青石县林业局</span> <span>发布时间：2024-01-22 09:30</span> <span>浏览次数：<b>8</b>次</span></div>
    <div class="zy"><p>${lead}</p></div><div id="zoom">${paragraphs}</div>
    <div class="fj">附件：<a href="a.doc">年报.doc</a></div><div>上一篇：无</div><div>扫一扫在手机打开当前页</div></div><div class="footer">${foot}</div></body>`,
  'everything in tables': `<body><table><tr><td><img src="b.jpg"></td></tr></table><table><tr><td><table><tr><td><a>公开指南</a></td></tr><tr><td><a>公开目录</a></td></tr></table></td>
    <td><table><tr><td>当前位置：首页 &gt;&gt; 年报</td></tr><tr><td>${title}</td></tr><tr><td>2024-01-22 来源：青石县林业局</td></tr><tr><td><p>${lead}</p>${paragraphs}</td></tr><tr><td>【打印】【关闭】</td></tr></table></td></tr></table><table><tr><td>${foot}</td></tr></table></body>`,
  'nothing but breaks': `<body>青石县人民政府<br><a>首页</a> | <a>公开</a><br>您的位置：首页 &gt; 年报<br><center><b>${title}</b></center>
    <center>发布日期：2024-01-22&emsp;来源：青石县林业局&emsp;字体：【大 中 小】</center>&emsp;&emsp;${lead}<br>${sectionsAs((text) => `&emsp;&emsp;${text}<br><br>`)}
    【<a>打印本页</a>】【<a>关闭窗口</a>】<br>上一条：<a>无</a><hr>${foot}</body>`,
  'a box of metadata as a table': `<body>${menu}<table><tr><td>索 引 号：</td><td>QS/2024-7</td><td>发布机构：</td><td>青石县林业局</td></tr><tr><td>名&emsp;&emsp;称：</td><td>${title}</td><td>发布日期：</td><td>2024-01-22</td></tr><tr><td>文&emsp;&emsp;号：</td><td></td><td>主题分类：</td><td>其他</td></tr></table>
    <h2>${title}</h2><div class="article"><p>${lead}</p>${paragraphs}</div>${foot}</body>`,
  'a box of metadata as a list, no title in the article': `<body>${menu}<dl><dt>索引号</dt><dd>QS/2024-7</dd><dt>文号</dt><dd></dd></dl><ul><li>发布机构：青石县林业局</li><li>公开日期：2024-01-22</li></ul>
    <h3>${title}</h3><ucapcontent><p>${lead}</p>${paragraphs}</ucapcontent><div class="share">分享到：微信</div>${foot}</body>`,
  'sections in boxes of their own': `<body><header>${menu}</header><main><h1>${title}</h1><p>${lead}</p>${paragraphs
    .split(/(?=<p>&emsp;&emsp;[一二三四五六]、)/)
    .map((part) => `<section>${part}</section>`)
    .join('')}</main><footer>${foot}</footer></body>`,
  'a page cut into pieces': `<body>${menu}<div class="p"><p>${title}</p><p>${lead}</p></div>${paragraphs
    .split(/(?=<p>&emsp;&emsp;(?:三、|全年))/)
    .map((part) => `<div class="p">${part}</div>`)
    .join('')}<div class="foot">${foot}</div></body>`,
  'a table of contents beside it': `<body>${menu}<div class="side">${sections.map((section) => `<p>${section.title}</p>`).join('')}</div><div id="c"><h1>${title}</h1><p>${lead}</p>${paragraphs}</div>${foot}</body>`,
  'pasted from Word with a head of its own': `<body>${menu}<div id="zoom"><html><head><style>p{}</style></head><body lang=ZH-CN><div class=WordSection1><p class=MsoNormal align=center><b><span>青石县林业局<span lang=EN-US>2023</span>年政府信息\n公开工作年度报告<o:p></o:p></span></b></p><p>${lead}</p>${paragraphs}</div></body></html></div>${foot}</body>`,
};

test('an article of WeChat is the report, and the moment of its publication', () => {
  const { blocks, metadata } = documentOf(
    readHtml(
      `<div id=js_content><h1>${title}</h1><div>原创 青石林业 青石林业 2024-01-22 09:12 河南</div><p>${lead}</p>${paragraphs}</div><div>预览时标签不可点</div><div>微信扫一扫 关注该公众号</div>`,
    ),
  );
  expect(brief(blocks)).toEqual([title, lead, ...report]);
  expect(metadata.publishedOn).toBe('2024-01-22');
});

describe('the report is found on a page with', () => {
  test.each(Object.entries(pages))('%s', (_, page) => {
    expect(brief(documentOf(readHtml(`<html>${page}</html>`)).blocks)).toEqual([
      title,
      lead,
      ...report,
    ]);
  });
});

test.each(Object.entries(pages).slice(0, 5))('metadata is told, not narrated: %s', (_, page) => {
  const { metadata } = documentOf(readHtml(page));
  expect(metadata.publishedOn).toMatch(/^2024-01-22/);
  expect(metadata.source ?? metadata.publisher).toBe('青石县林业局');
});

test('the head of a page says more surely than its lines', () => {
  const head = `<meta name="ArticleTitle" content="甲"><meta name="PubDate" content="2024-01-22 10:15:00"><meta name="ContentSource" content="乙"><title>丙</title>`;
  const line = '<p>来源：丁 发布时间：2024-02-01</p>';
  expect(documentOf(readHtml(`${head}<h1>${title}</h1>${line}${paragraphs}`)).metadata).toEqual({
    title: '甲',
    publishedOn: '2024-01-22 10:15:00',
    source: '乙',
  });
});

test('the title is a heading that says so before it is the title of the window', () => {
  const { metadata } = documentOf(
    readHtml(`<title>信息查看</title><h1>青石县</h1><h2>${title}</h2>${paragraphs}`),
  );
  expect(metadata).toEqual({ title });
});

test('what is cut off behind the report, in the same box, is told', () => {
  const { blocks, notes } = documentOf(
    readHtml(`<div>${paragraphs}<p>附件：统计表</p><p>甲</p></div>`),
  );
  expect(brief(blocks).at(-1)).toBe(last);
  expect(notes).toMatchObject([{ message: expect.stringContaining('“附件：统计表”') as unknown }]);
});

test('a signature stays', () => {
  const { blocks } = documentOf(
    readHtml(`<div>${paragraphs}<p>青石县林业局</p><p>2024年1月20日</p></div>`),
  );
  expect(brief(blocks).slice(-3)).toEqual([last, '青石县林业局', '2024年1月20日']);
});

test('a page without a report is still a document', () => {
  const words = '关于植树节活动的通知，请各科室准备。'.repeat(20);
  expect(brief(documentOf(readHtml(`<p>${words}</p>`)).blocks)).toEqual([words]);
});

test('two reports in one page are refused', () => {
  const requests =
    '<table><tr><td>一、本年新收政府信息公开申请数量<td>1<tr><td>四、结转下年度继续办理<td>0</table>';
  const one = `<p>一、总体情况</p><p>甲。</p><p>三、收到和处理政府信息公开申请情况</p>${requests}`;
  expect(refusalOf(readHtml(`${one}<hr>${one}`))).toContain('两份报告');
});
