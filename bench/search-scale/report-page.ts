/**
 * A report’s page as far as the search reads it: the words, figures and statements of the built page, without its looks,
 * so that fifty thousand of them are made in minutes. test/site/search-scale-page.test.ts compares it with built pages.
 */
import { figureText } from '../../src/core/report/figure.ts';
import type { Report } from '../../src/core/report/report.ts';
import { searchAttributes } from '../../src/site/search-attributes.ts';

export function reportPage(report: Report): string {
  const metas = searchAttributes(report).metas.map(
    (meta) => `<span data-pagefind-meta="${escape(meta)}"></span>`,
  );
  const cells = Object.entries(report.figures).map(
    ([id, figure]) => `<td id="${id}">${escape(figureText(figure))}</td>`,
  );
  return [
    '<!doctype html><html lang="zh-CN"><body><article data-pagefind-body>',
    `<h1>${escape(report.title)}</h1><div hidden>${metas.join('')}</div>`,
    markup(report.lead),
    ...report.sections.map(({ title, markdown }, at) => {
      const anchor = `s${String(at + 1)}`;
      return `<h2 id="${anchor}">${escape(title)}</h2>${markup(markdown)}`;
    }),
    `<table data-pagefind-ignore><tr>${cells.join('')}</tr></table></article></body></html>`,
  ].join('\n');
}

/** Of Markdown, what the sample writes: paragraphs, headings, lists, and bold words. */
function markup(markdown: string): string {
  const blocks = markdown.split(/\n{2,}|\n(?=\d+\. |- )/).filter((block) => block !== '');
  return blocks
    .map((block) => {
      const [, sign = '', text = ''] = /^(### |\d+\. |- |)([\s\S]*)$/.exec(block) ?? [];
      const name = sign === '' ? 'p' : sign.startsWith('#') ? 'h3' : 'li';
      return `<${name}>${escape(text).replace(/\*\*/g, '')}</${name}>`;
    })
    .join('');
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
