/** Files as a county's clerks would send them: no two made in the same way, all of them sound. */
import { utils, write, type WorkSheet } from '@e965/xlsx';
import { randomFor } from '../../../src/core/sample/random.ts';
import { docxFile } from '../layouts/docx/docx-file.ts';
import { run, wordParagraph, wordTable } from '../layouts/docx/word-xml.ts';
import { encodeGb18030 } from '../layouts/gb18030.ts';
import { bodyOf, escaped, plainMarks, spannedTable } from '../layouts/html/page.ts';
import { placesOf, type Grid, type GridCell, type Part, type Printed } from '../layouts/printed.ts';
import { printReport, type Wish } from '../layouts/print-report.ts';
import { filedFigures } from './filed-figures.ts';
import type { FiledSource } from './filed-source.ts';

export function officeSources(): readonly FiledSource[] {
  return [
    titleInTextBox(),
    savedPortalPage(),
    workbookByHand(),
    headingsDiffer(),
    trialByHand(),
    yearFirst(),
    largeGovernment(),
    pastedFromPhone(),
    oldSite(),
    signedWord(),
    sectionArticle(),
    nothingHappened(),
  ];
}

type Changes = Partial<Omit<Wish, 'figures'>> & { readonly most?: number };

function report(key: string, changes: Changes, figures: Wish['figures'] = {}): Printed {
  const random = randomFor('filed by an office', key);
  const edition = changes.edition ?? '2021';
  const filed = filedFigures(random, edition, changes.most ?? 6);
  return printReport(random, { ...changes, edition, figures: { ...filed, ...figures } });
}

const differentHeadings: NonNullable<Wish['headings']> = {
  proactiveDisclosure: '二、行政机关主动公开政府信息情况',
  disputes: '四、政府信息公开行政复议行政诉讼情况',
  problemsAndImprovements: '五、存在的主要问题及整改措施',
};

/** WPS: the red head is a text box, page breaks stand between the sections, the labels are vertical. */
function titleInTextBox(): FiledSource {
  const printed = report('text box', {
    agencyName: '示例县交通运输局',
    headings: differentHeadings,
    title: (agency, year) => [agency, `${String(year)}年政府信息公开工作年度报告`],
  });
  const box = `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${printed.title.map((text) => wordParagraph(run(text, '<w:color w:val="FF0000"/>'))).join('')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
  const body =
    box +
    printed.parts
      .map((part) => {
        if (part.kind === 'table')
          return wordTable(part.grid, { merge: 'restart', inner: oneCharacterALine });
        if (part.kind === 'section')
          return `<w:p><w:r><w:br w:type="page"/></w:r></w:p>${wordParagraph(run(`\u3000\u3000${part.text}`))}`;
        return part.kind === 'paragraph'
          ? wordParagraph(run(`\u3000\u3000${part.bold}`, '<w:b/>') + run(part.text))
          : wordParagraph(run(`\u3000\u3000${part.text}`));
      })
      .join('');
  return source('wps-title-in-text-box', printed, 'docx', docxFile({ body, hasPageNumbers: true }));
}

function oneCharacterALine({ text, role }: GridCell): string {
  return wordParagraph(
    role === 'outer'
      ? [...text].map((character) => run(character)).join('<w:r><w:br/></w:r>')
      : run(text),
  );
}

/** Saved by a browser from a site in GBK: scripts, frames, hidden boxes, a print button amid the text. */
function savedPortalPage(): FiledSource {
  const printed = report('portal', { agencyName: '示例县民政局' });
  const { title, year, agencyName } = printed.report;
  const next = String(year + 1);
  const table = (grid: Grid) =>
    `<div style="overflow-x:auto">${spannedTable(grid, ({ text }) => `<p style="TEXT-ALIGN: center"><span style="FONT-FAMILY: 宋体">${escaped(text)}</span></p>`)}</div>`;
  const html = `<!DOCTYPE html>
<!-- saved from url=(0044)http://www.example.gov.cn/zwgk/nb/t1234.html -->
<html><head><meta http-equiv="Content-Type" content="text/html; charset=gbk">
<title>${title} - 示例县人民政府门户网站</title>
<meta name="PubDate" content="${next}-01-19"><meta name="Keywords" content="年报,公开">
<script src="./files/jquery.js"></script><link rel="stylesheet" href="./files/a.css"></head>
<body onload="init()"><noscript>请打开脚本</noscript>
<div id="top"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><a href="#">设为首页</a>|<a href="#">加入收藏</a></div>
<div style="display:none"><table><tr><td>总计</td><td>404</td></tr></table></div>
<div class="left"><ul><li>政府信息公开指南</li><li>政府信息公开制度</li><li>法定主动公开内容</li><li>政府信息公开年报</li></ul></div>
<div class="main"><div class="xxgk_head"><ul><li><b>索引号：</b>MZ-${next}-0003</li><li><b>发布机构：</b>${agencyName}</li><li><b>发布日期：</b>${next}-01-19</li></ul></div>
<h2 align="center">${title}</h2><p align="center">【字体：<a>大</a> <a>中</a> <a>小</a>】 <a href="javascript:print()">打印</a></p>
<div id="content">${bodyOf(printed, { ...plainMarks, section: (text) => `<p><b><font face="黑体">\u3000\u3000${text}</font></b></p>`, paragraph: (bold, text) => `<p>\u3000\u3000${bold === '' ? '' : `<b>${escaped(bold)}</b>`}${escaped(text)}</p>`, table })}</div>
<p align="right">（责任编辑：管理员）</p><div class="page"><a>上一篇</a><a>下一篇</a></div></div>
<div id="foot">主办：示例县人民政府办公室\u3000网站标识码：4100000001</div></body></html>`;
  return source('portal-saved-by-browser', printed, 'html', encodeGb18030(html));
}

/** Filled by hand: a title over all columns, notes in cells beside the table, empty rows, a helper sheet. */
function workbookByHand(): FiledSource {
  const printed = report('workbook', { agencyName: '示例县林业局' });
  const sheet: WorkSheet = {};
  const merges: NonNullable<WorkSheet['!merges']> = [];
  let row = 1;
  const put = (r: number, c: number, text: string, isNumber = false) => {
    sheet[utils.encode_cell({ r, c })] = isNumber
      ? { t: 'n', v: Number(text) }
      : { t: 's', v: text };
  };
  const parts: readonly Part[] = [
    ...printed.title.map((text): Part => ({ kind: 'section', text })),
    ...printed.parts,
  ];
  for (const part of parts) {
    if (part.kind !== 'table') {
      put(row, 1, part.kind === 'paragraph' ? part.bold + part.text : part.text);
      row += 2;
      continue;
    }
    const top = row;
    placesOf(part.grid).forEach((line, index) =>
      line.forEach((place, column) => {
        if (place?.isFirst !== true) return;
        const { cell } = place;
        put(top + index, column + 1, cell.text, cell.role === 'value' && /^\d+$/.test(cell.text));
        if (cell.width * cell.height > 1) {
          merges.push({
            s: { r: top + index, c: column + 1 },
            e: { r: top + index + cell.height - 1, c: column + cell.width },
          });
        }
      }),
    );
    row += part.grid.rows.length + 2;
  }
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: row, c: 16 } });
  sheet['!merges'] = merges;
  const first = sheet['B2'] as { c?: unknown };
  first.c = [{ a: '老王', t: '月底前交' }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '2023年报');
  utils.book_append_sheet(book, { A1: { t: 's', v: '填表人：王' }, '!ref': 'A1:A1' }, '备注');
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  return { ...source('workbook-by-hand', printed, 'xlsx', bytes), hasNarrative: false };
}

/** Copied out of WPS into a text file: headings in other words, no blank lines, tabs. */
function headingsDiffer(): FiledSource {
  const printed = report('headings', {
    agencyName: '示例县农业农村局',
    headings: {
      ...differentHeadings,
      problemsAndImprovements: '五、政府信息公开工作存在的主要问题及改进情况',
      otherMatters: '六、其他需要报告的事项。',
    },
    title: (agency, year) => [agency, `${String(year)}年度政府信息公开工作年度报告`],
  });
  const lines = [
    ...printed.title,
    `（${String(printed.report.year + 1)}年1月）`,
    ...printed.parts.flatMap((part) => {
      if (part.kind !== 'table')
        return [`\u3000\u3000${part.kind === 'paragraph' ? part.bold + part.text : part.text}`];
      return placesOf(part.grid).map((line) =>
        line.map((place) => (place?.isFirst === true ? place.cell.text : '')).join('\t'),
      );
    }),
  ];
  return source('headings-in-other-words', printed, 'txt', encodeGb18030(lines.join('\r\n')));
}

/** 2020 on the trial form: 减4, 251000元, headings broken in two. */
function trialByHand(): FiledSource {
  const id = (rest: string) => `proactiveDisclosure.${rest}`;
  const printed = report(
    'trial',
    { edition: '2019', agencyName: '示例县住房和城乡建设局' },
    {
      [id('licensing.change')]: -4,
      [id('otherServices.change')]: 12,
      [id('penalties.change')]: -8,
      [id('compulsion.change')]: 0,
      [id('administrativeFees.change')]: 0,
      [id('governmentProcurement.items')]: 3,
      [id('governmentProcurement.amount')]: '251000元',
    },
  );
  const written: Readonly<Record<string, string>> = { '-4': '减4', '12': '+12', '-8': '-8' };
  const table = (grid: Grid) =>
    spannedTable(grid, ({ text, role }) => {
      if (role === 'value' && grid.name === 'disclosure') return written[text] ?? text;
      return role === 'head'
        ? escaped(text).replace(/^(本年新|对外公|上一年|处理决)/, '$1<br/>')
        : escaped(text);
    });
  const title = printed.title.join('');
  const html = `<html><head><meta charset="utf-8"><title>${title}</title></head><body><center><h3>${title}</h3></center>${bodyOf(printed, { ...plainMarks, table })}</body></html>`;
  // What 12 stands for in other cells of the table is 12 too.
  return source('trial-form-by-hand', printed, 'html', html);
}

/** The year before the name, revisions left in the file. */
function yearFirst(): FiledSource {
  const printed = report('year first', {
    agencyName: '示例县河东街道办事处',
    year: 2024,
    title: (agency, year) => [`${String(year)}年${agency}`, '政府信息公开工作年度报告'],
  });
  const author = 'w:id="3" w:author="办公室" w:date="2025-01-09T08:00:00Z"';
  const body = [
    ...printed.title.map((text) => wordParagraph(run(text), '<w:jc w:val="center"/>')),
    ...printed.parts.map((part) => {
      if (part.kind === 'table') return wordTable(part.grid) + wordParagraph('');
      if (part.kind === 'paragraph') {
        return wordParagraph(
          `${run(part.bold, '<w:b/>')}<w:del ${author}><w:r><w:delText>去年的话。</w:delText></w:r></w:del>${run(part.text)}`,
        );
      }
      return wordParagraph(run(part.text));
    }),
  ].join('');
  return source('year-first-with-revisions', printed, 'docx', docxFile({ body }));
}

/** A government’s own report: millions of decisions, money to the last yuan. */
function largeGovernment(): FiledSource {
  const printed = report(
    'government',
    { agencyName: '示例市人民政府', most: 420 },
    {
      'proactiveDisclosure.licensing.decisions': 11_398_889,
      'proactiveDisclosure.penalties.decisions': 6_937_489,
      'proactiveDisclosure.administrativeFees.amountInTenThousandYuan': '59237.2449',
    },
  );
  const table = (grid: Grid) =>
    spannedTable(grid, ({ text, role }) =>
      role === 'value'
        ? text.replace(/^(\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','))
        : escaped(text),
    );
  const title = printed.title.join('');
  const html = `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><nav><a href="/">首页</a></nav><main><article><h1>${title}</h1>${bodyOf(printed, { ...plainMarks, table })}</article></main><footer>版权所有：示例市人民政府办公室</footer></body></html>`;
  return source('government-large-numbers', printed, 'html', html);
}

/** Copied on a phone: a cell a line, blank lines and spaces that don’t break between them. */
function pastedFromPhone(): FiledSource {
  const printed = report('phone', { agencyName: '示例县文化广电和旅游局' });
  const lines = [
    ...printed.title,
    ...printed.parts.flatMap((part) =>
      part.kind === 'table'
        ? part.grid.rows.flatMap(({ cells }) => cells.map(({ text }) => `\u00a0${text}\u00a0`))
        : [part.kind === 'paragraph' ? part.bold + part.text : part.text],
    ),
  ];
  return source('pasted-from-a-phone', printed, 'txt', lines.join('\n\n'));
}

/** A site of the year 2005: capitals, fonts, everything in tables, the title broken by hand. */
function oldSite(): FiledSource {
  const printed = report('old site', {
    agencyName: '示例县统计局',
    title: (agency, year) => [agency, `${String(year)}年政府信息公开工作年度报告`],
  });
  const body = bodyOf(printed, {
    section: (text) => `<BR><B>${text}</B><BR>`,
    paragraph: (bold, text) =>
      `&nbsp;&nbsp;&nbsp;&nbsp;${bold === '' ? '' : `<B>${escaped(bold)}</B>`}${escaped(text)}<BR><BR>`,
    table: (grid) =>
      spannedTable(
        grid,
        ({ text }) => `<FONT size=2>${escaped(text)}&nbsp;</FONT>`,
        ' align=middle',
      ).replace('<table>', '<TABLE borderColor=#000000 cellSpacing=0 border=1>'),
  });
  const html = `<HTML><HEAD><TITLE>信息查看</TITLE><META http-equiv=Content-Type content="text/html; charset=gb2312"></HEAD><BODY><TABLE width=780><TR><TD width=160>统计信息<BR>统计公报</TD><TD><CENTER><FONT size=5>${printed.title.join('<BR>')}</FONT></CENTER><HR>${body}</TD></TR></TABLE></BODY></HTML>`;
  return source('old-site', printed, 'html', encodeGb18030(html));
}

/** Signed and dated below, with a head of its own over each table. */
function signedWord(): FiledSource {
  const printed = report('signed', { agencyName: '示例县应急管理局' });
  const body = [
    ...printed.title.map((text) => wordParagraph(run(text), '<w:jc w:val="center"/>')),
    ...printed.parts.map((part) => {
      if (part.kind === 'table')
        return (
          wordTable(part.grid, {
            merge: 'no restart',
            inner: ({ text }) => wordParagraph(run(text)),
          }) + wordParagraph('')
        );
      if (part.kind === 'paragraph')
        return wordParagraph(run(part.bold, '<w:b/>') + run(part.text));
      return wordParagraph(run(part.text), '<w:outlineLvl w:val="0"/>');
    }),
    wordParagraph(run(printed.report.agencyName), '<w:jc w:val="right"/>'),
    wordParagraph(run('2024年1月18日'), '<w:jc w:val="right"/>'),
  ].join('');
  return source('signed-and-dated', printed, 'docx', docxFile({ body, hasPageNumbers: true }));
}

/** An article of an account: sections within sections, styles on everything, no headings. */
function sectionArticle(): FiledSource {
  const printed = report('article', { agencyName: '示例县审计局' });
  const style = 'style="max-width:100%;box-sizing:border-box!important;line-height:2em"';
  const body = bodyOf(printed, {
    section: (text) =>
      `<section ${style}><section ${style}><p ${style}><strong><span ${style}>${text}</span></strong></p></section></section>`,
    paragraph: (bold, text) =>
      `<p ${style}><span ${style}>${bold === '' ? '' : `<strong>${escaped(bold)}</strong>`}${escaped(text)}</span></p><p ${style}><br></p>`,
    table: (grid) =>
      `<section ${style}>${spannedTable(grid, ({ text }) => `<section ${style}><span ${style}>${text === '' ? '<br>' : escaped(text)}</span></section>`)}</section>`,
  });
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:title" content="${printed.report.title}"><title></title></head><body><div id="js_article"><h1 class="rich_media_title">${printed.report.title}</h1><div><span>示例审计</span> <em>2024-01-23 17:30</em></div><div id="js_content">${body}</div><div>阅读 235\u3000赞 4\u3000在看 2</div></div></body></html>`;
  return source('article-of-an-account', printed, 'html', html);
}

/** Nothing happened all year: 0 in every cell, as in most reports of small offices. */
function nothingHappened(): FiledSource {
  const printed = report('zeros', { agencyName: '示例县青石镇人民政府' });
  const figures = Object.fromEntries(
    Object.entries(printed.report.figures).map(([id, figure]) => [
      id,
      typeof figure === 'string' ? '0' : 0,
    ]),
  );
  const zeros = printReport(randomFor('zeros'), {
    edition: '2021',
    figures,
    agencyName: '示例县青石镇人民政府',
  });
  const lines = [
    ...zeros.title,
    ...zeros.parts.flatMap((part) => {
      if (part.kind !== 'table')
        return ['', part.kind === 'paragraph' ? part.bold + part.text : part.text];
      return ['', ...part.grid.rows.map(({ cells }) => cells.map(({ text }) => text).join('\t'))];
    }),
  ];
  return source('nothing-happened', zeros, 'txt', lines.join('\n'));
}

function source(
  name: string,
  printed: Printed,
  extension: string,
  content: string | Uint8Array,
): FiledSource {
  return { name, printed, wanted: 'exact', hasNarrative: true, extension, content };
}
