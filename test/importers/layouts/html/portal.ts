/** The page of a government's portal: navigation, metadata, tools, the report, related links and a footer. */
import type { Layout } from '../layout.ts';
import type { Grid, Printed } from '../printed.ts';
import { sections } from '../../../../src/core/form/sections.ts';
import { bodyOf, escaped, page, plainMarks, spannedTable } from './page.ts';

export const portalLayouts: readonly Layout[] = [
  portal('html-portal', (printed) => portalPage(printed, '', (body) => body)),
  portal('html-portal-contents', (printed) => portalPage(printed, contents(), (body) => body)),
  portal('html-portal-layout-table', (printed) => portalPage(printed, '', (body) => inTable(body))),
  portal('html-portal-related-reports', (printed) =>
    portalPage(printed, '', (body) => body, related(printed)),
  ),
];

function portal(name: string, print: Layout['print']): Layout {
  return {
    name,
    family: 'portal HTML',
    extension: 'html',
    showsBlanks: true,
    hasNarrative: true,
    print,
  };
}

function portalPage(
  printed: Printed,
  before: string,
  wrap: (body: string) => string,
  after = '',
): string {
  const title = printed.title.join('');
  const { agencyName, year } = printed.report;
  const next = String(year + 1);
  const marks = { ...plainMarks, table: (grid: Grid) => spannedTable(grid) };
  const head = `<meta name="SiteName" content="示例县人民政府">
<meta name="ArticleTitle" content="${escaped(title)}">
<meta name="PubDate" content="${next}-01-22 10:15">
<meta name="ContentSource" content="${agencyName}">
<meta name="ColumnName" content="政府信息公开年报">
<script>var 总计 = 0; document.write('<table><tr><td>总计</td><td>99</td></tr></table>');</script>
<style>.nav td { color: red }</style>
`;
  return page(
    `${title}_示例县人民政府`,
    `<div class="header"><a href="/">首页</a> <a href="/fw/">无障碍</a> <form action="/s"><input name="q" value="搜索"></form></div>
<ul class="nav"><li><a href="/zx/">要闻</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/hd/">互动</a></li></ul>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政府信息公开</a> &gt; <a href="/nb/">政府信息公开年报</a></div>
<table class="info"><tr><td>索 引 号：</td><td>SL0012/${next}-00017</td><td>发布机构：</td><td>${agencyName}</td></tr><tr><td>成文日期：</td><td>${next}年01月20日</td><td>发布日期：</td><td>${next}-01-22</td></tr><tr><td>名&emsp;&emsp;称：</td><td colspan="3">${escaped(title)}</td></tr></table>
<h1 class="title">${escaped(title)}</h1>
<div class="tools">发布时间：${next}-01-22 10:15&emsp;来源：${agencyName}&emsp;浏览次数：<span>128</span>次&emsp;字体：[<a>大</a> <a>中</a> <a>小</a>]&emsp;<a>打印</a></div>
<div class="article" id="zoom">${before}${wrap(bodyOf(printed, marks))}</div>
${after}
<div class="share">分享到：<a>微信</a><a>微博</a></div>
<div class="related"><h3>相关文档</h3><ul><li><a href="/1">关于做好防汛工作的通知</a></li><li><a href="/2">${agencyName}${String(year - 1)}年政府信息公开工作年度报告</a></li></ul></div>
<div class="footer"><p>主办单位：示例县人民政府&emsp;网站标识码：4100000001&emsp;ICP备案：豫ICP备00000001号</p><p>地址：示例县人民路1号&emsp;电话：0370-1234567</p></div>`,
    head,
  );
}

/** The six headings stand before the report once more, as links. */
function contents(): string {
  return `<ul class="toc">${sections.map(({ title, anchor }) => `<li><a href="#${anchor}">${title}</a></li>`).join('')}</ul>`;
}

/** Pages of long ago put all into a table, to have it in the middle. */
function inTable(body: string): string {
  return `<table width="980" align="center"><tbody><tr><td width="20"></td><td><table width="100%"><tr><td>${body}</td></tr></table></td><td width="20">&nbsp;</td></tr></tbody></table>`;
}

/** After the report: others of the same body, with their years. */
function related({ report }: Printed): string {
  const years = [1, 2, 3].map((back) => String(report.year - back));
  return `<p>附件：<a href="a.docx">${report.title}.docx</a></p><table class="years"><tr><td>年度</td><td>报告</td></tr>${years.map((year) => `<tr><td>${year}</td><td><a href="/${year}">查看</a></td></tr>`).join('')}</table>`;
}
