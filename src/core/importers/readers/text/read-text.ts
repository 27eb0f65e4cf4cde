/** Plain text, Markdown and CSV, decoded already. Lines stay lines: which of them are rows or continue a sentence is told later. */
import { frontMatterKey } from '../../../form/front-matter.ts';
import { refuse, type Reading } from '../../document/reading.ts';
import { readCsv } from './csv/read-csv.ts';
import { looksLikeMarkdown, readMarkdownLines } from './markdown/read-markdown.ts';
import { withHtmlTables } from './html-tables.ts';
import { withoutPageNumbers } from './page-numbers.ts';
import { printedLine } from './printed-line.ts';
import { textLines } from './text-lines.ts';

export function readText(text: string): Reading {
  const start = text.slice(0, 20_000);
  if (isBinary(start)) {
    return refuse('文件不是文本，里面有不可显示的内容；请另存为.docx、.pdf或者纯文本再导入');
  }
  if (isReportFile(start)) {
    return refuse(
      '文件已经是报告文件（开头有机关、年度等信息），不用导入；请放到“content/reports/机关代号/年度.md”，再用check检查',
      { line: 1 },
    );
  }
  const sheet = readCsv(text);
  if (sheet !== undefined) return sheet;
  const all = textLines(text);
  if (all.every(({ text: line }) => line.trim() === '')) return refuse('文件是空的，没有文字');
  const { lines, notes } = withoutPageNumbers(all);
  const isMarkdown = looksLikeMarkdown(lines);
  const html = withHtmlTables(lines, (part) =>
    isMarkdown ? readMarkdownLines(part) : part.map(printedLine),
  );
  return { document: { blocks: html.blocks, metadata: {}, notes: [...notes, ...html.notes] } };
}

function isBinary(start: string): boolean {
  if (start.includes('\0')) return true;
  const odd = start.match(/(?![\t\n\v\f\r\u0085])\p{Cc}|\uFFFD/gu)?.length ?? 0;
  return odd > start.length / 50;
}

/** Front matter with the keys that every report file has. */
function isReportFile(start: string): boolean {
  const lines = start.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines[0]?.trim() !== '---') return false;
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
  const matter = lines.slice(1, end === -1 ? undefined : end);
  return ['agencyName', 'year'].every((id) =>
    matter.some((line) => line.startsWith(`${frontMatterKey(id)}:`)),
  );
}
