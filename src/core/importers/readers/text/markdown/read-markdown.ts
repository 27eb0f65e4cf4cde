/** Markdown as converters and editors write it, line by line: what it marks is read, what it doesn't stays a printed line. */
import type { Block, Paragraph } from '../../../document/source-document.ts';
import { isLabel } from '../../../labels/read-label.ts';
import { printedLine } from '../printed-line.ts';
import type { TextLine } from '../text-lines.ts';
import { markdownSpans } from './markdown-spans.ts';
import { isDelimiterRow, readPipeTable } from './pipe-table.ts';

/** Headings, bold text or a table with its delimiter row; a # or a * alone proves nothing. */
export function looksLikeMarkdown(lines: readonly TextLine[]): boolean {
  return lines.some(
    ({ text }, index) =>
      /^ {0,3}#{1,6} +\S/.test(text) ||
      /\*\*[^\s*][^*]{0,200}\*\*/.test(text) ||
      (isDelimiterRow(text) && (lines[index - 1]?.text.includes('|') ?? false)),
  );
}

export function readMarkdownLines(lines: readonly TextLine[]): readonly Block[] {
  const blocks: Block[] = [];
  let fence: string | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line.text)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined;
      continue;
    }
    if (fence !== undefined) {
      blocks.push(printedLine(line));
      continue;
    }
    const table = readPipeTable(lines, index);
    if (table !== undefined) {
      blocks.push(table.table);
      index = table.end - 1;
      continue;
    }
    if (isRule(line)) continue;
    const level = underlineLevel(line, lines[index + 1]);
    blocks.push(level === undefined ? readLine(line) : heading(line, line.text, level));
    if (level !== undefined) index += 1;
  }
  return blocks;
}

function readLine(line: TextLine): Paragraph {
  // Rows of a table in a text of tabs or bars are cut later, as they stand.
  if (/[\t|]/.test(line.text.trim())) return printedLine(line);
  const quote = /^(?: {0,3}> ?)+/.exec(line.text);
  const text = quote === null ? line.text : line.text.slice(quote[0].length);
  const title = /^ {0,3}(#{1,6})(?: +|$)(.*)$/.exec(text);
  if (title !== null) {
    return heading(line, (title[2] ?? '').replace(/ #+$/, ''), title[1]?.length ?? 1);
  }
  return listItem(line, text) ?? { ...printedLine(line), spans: markdownSpans(text) };
}

function heading(line: TextLine, text: string, headingLevel: number): Paragraph {
  const spans = markdownSpans(text.trim());
  const place = { line: line.line };
  return { kind: 'paragraph', spans, place, headingLevel, isLine: false };
}

/** `1.` needs its space: `1.属于…` is the name of a row, and so is whatever the form calls so. */
function listItem(line: TextLine, text: string): Paragraph | undefined {
  const item = /^( {0,20})(?:[-*+]|(\d{1,9})[.)]) +(\S.*)$/.exec(text);
  if (item === null) return undefined;
  const [, indent = '', number, content = ''] = item;
  if (isLabel(content, 'request-row') || isLabel(content, 'request-group')) return undefined;
  const start = number === undefined ? 1 : Number(number);
  return {
    kind: 'paragraph',
    spans: markdownSpans(content),
    place: { line: line.line },
    list: {
      isOrdered: number !== undefined,
      depth: Math.floor(indent.length / 2),
      ...(start !== 1 && { start }),
    },
    isLine: true,
    ...(line.isAfterBlank && { isAfterBlank: true }),
  };
}

/** A line across the page. Three hyphens may be a figure that doesn't apply, if they stand in a text of figures. */
function isRule({ text, isAfterBlank }: TextLine): boolean {
  const bare = text.replaceAll(' ', '');
  return isAfterBlank && /^(?:-{3,}|\*{3,}|_{3,})$/.test(bare);
}

function underlineLevel({ text }: TextLine, next: TextLine | undefined): number | undefined {
  if (next === undefined || next.isAfterBlank || /[\t|]/.test(text)) return undefined;
  if (/^ {0,3}={3,}$/.test(next.text)) return 1;
  return /^ {0,3}-{4,}$/.test(next.text) ? 2 : undefined;
}
