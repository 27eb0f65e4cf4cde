/** What Word and WPS save as a web page: every word in spans, blanks as nbsp, styles and comments for Office. */
import type { Random } from '../../../../src/core/sample/random.ts';
import type { Layout } from '../layout.ts';
import type { Printed } from '../printed.ts';
import { bodyOf, escaped, page, spannedTable } from './page.ts';

export const soupLayouts: readonly Layout[] = [
  soup('html-word-soup', (printed, random) => {
    const title = printed.title
      .map((line) => paragraph(spans(line, random), 'text-align:center'))
      .join('\n');
    return page(
      printed.title.join(''),
      `<div class=WordSection1 style='layout-grid:15.6pt'>\n${title}\n${wordBody(printed, random)}\n</div>`,
      head,
    );
  }),
  soup('html-word-soup-no-head', (printed, random) => {
    const title = printed.title
      .map((line) => paragraph(spans(line, random), 'text-align:center'))
      .join('\n');
    return `<div class="TRS_UEDITOR trs_paper_default trs_web">${title}${wordBody(printed, random)}</div>`;
  }),
];

function soup(name: string, print: Layout['print']): Layout {
  return {
    name,
    family: 'Word HTML',
    extension: 'html',
    showsBlanks: true,
    hasNarrative: true,
    print,
  };
}

function wordBody(printed: Printed, random: Random): string {
  return bodyOf(printed, {
    section: (text) =>
      paragraph(`<b>${spans(text, random)}</b>`, 'text-indent:32.0pt;mso-char-indent-count:2.0'),
    paragraph: (bold, text) =>
      paragraph(
        `${bold === '' ? '' : `<b style='mso-bidi-font-weight:normal'>${spans(bold, random)}</b>`}${spans(text, random)}`,
        'text-indent:32.0pt;mso-char-indent-count:2.0;line-height:28.0pt;mso-line-height-rule:exactly',
      ),
    table: (grid) =>
      `<div align=center>\n${spannedTable(
        grid,
        ({ text }) =>
          `\n  ${paragraph(text === '' ? `<span lang=EN-US style='font-size:10.5pt'><o:p>&nbsp;</o:p></span>` : spans(text, random), 'text-align:center;line-height:13.0pt')}\n  `,
        ` valign=top style='width:63.8pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'`,
      ).replace(
        '<table>',
        "<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>",
      )}\n</div>`,
  });
}

function paragraph(inner: string, style: string): string {
  return `<p class=MsoNormal align=left style='${style}'>${inner}<span lang=EN-US><o:p></o:p></span></p>`;
}

/** Runs of digits in spans of their own, some words cut in the middle, lines wrapped as Word wraps them. */
function spans(text: string, random: Random): string {
  const pieces = text.match(/\d+|[^\d]{1,12}/g) ?? [];
  return pieces
    .map((piece) =>
      /^\d/.test(piece)
        ? `<span lang=EN-US style='font-size:16.0pt;font-family:"Times New Roman",serif'>${piece}</span>`
        : `<span style='font-size:16.0pt;font-family:仿宋_GB2312;\nmso-hansi-font-family:"Times New Roman"'>${escaped(piece)}</span>${random.chance(0.1) ? '<!--[if supportMisalignedColumns]--><!--[endif]-->' : ''}`,
    )
    .join('');
}

const head = `<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm; font-size:10.5pt} @page WordSection1 {size:595.3pt 841.9pt} --></style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:普通表格; mso-para-margin:0cm}</style><![endif]-->
`;
