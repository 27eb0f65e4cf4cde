/** Paragraphs, headings, lists, tables, quotations and code of a text, in its order. */
import type { Heading, List, Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { listIndent, listLevels } from '../package/lists.ts';
import { textWidth } from '../package/page.ts';
import { narrativeHeadings, paragraphStyles, quoteIndent } from '../package/styles.ts';
import { paragraph, type ParagraphLook } from '../xml/paragraph.ts';
import { run } from '../xml/run.ts';
import { inline } from './inline.ts';
import { localTable } from './local-table.ts';
import type { Story } from './story.ts';

/** What a block stands in. */
export interface Around {
  /** Of its paragraphs. */
  readonly style: string;
  /** Lists that it is in. */
  readonly depth?: number;
}

const inText: Around = { style: paragraphStyles.text };

export function blocks(
  nodes: readonly RootContent[],
  story: Story,
  around: Around = inText,
): string {
  return nodes
    .map((node, at) =>
      node.type === 'list'
        ? list(node, story, around, isNumbered(nodes[at - 1]))
        : block(node, story, around),
    )
    .join('');
}

function block(node: RootContent, story: Story, around: Around): string {
  switch (node.type) {
    case 'paragraph':
      return words(node, story, around);
    case 'heading':
      return heading(node, story);
    case 'blockquote':
      return quote(node.children, story, around);
    case 'code':
      return paragraph(paragraphStyles.code, run(node.value), indented(around));
    case 'table':
      return localTable(node, story);
    case 'thematicBreak':
      return paragraph(paragraphStyles.text, '', { isRuled: true });
    case 'html':
      return paragraph(around.style, run(node.value), indented(around));
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
      return '';
    default:
      // Words outside of a paragraph: no parser gives them.
      return 'children' in node ? blocks(node.children, story, around) : '';
  }
}

function words(node: Paragraph, story: Story, around: Around): string {
  const runs = inline(node.children, story);
  return paragraph(around.style, runs, { ...indented(around), ...pictured(node, runs, around) });
}

/** A line before a picture isn't stretched; a picture that stands alone is in the middle of the page. */
function pictured(node: Paragraph, runs: string, { depth = 0 }: Around): ParagraphLook {
  if (!runs.includes('<w:drawing>')) return {};
  const isAlone = depth === 0 && toString(node, { includeImageAlt: false }).trim() === '';
  return isAlone ? { indent: { firstLine: 0 }, alignment: 'center' } : { alignment: 'left' };
}

function quote(nodes: readonly RootContent[], story: Story, around: Around): string {
  const inQuote = { ...story, room: Math.min(story.room, textWidth - quoteIndent) };
  return blocks(nodes, inQuote, { ...around, style: paragraphStyles.quote });
}

function heading({ depth, children }: Heading, story: Story): string {
  const rank = Math.min(Math.max(depth - 3, 0), narrativeHeadings.length - 1);
  return paragraph(narrativeHeadings[rank] ?? narrativeHeadings[0], inline(children, story));
}

/** `isSecond`: a numbered list stands directly before it. */
function list(node: List, story: Story, { style, depth = 0 }: Around, isSecond: boolean): string {
  const kind = node.ordered === true ? 'numbers' : 'bullets';
  const number = story.parts.list(kind, depth, node.start ?? 1);
  const around: Around = { style: itemStyle(style), depth: depth + 1 };
  const inItem = { ...story, room: Math.min(story.room, textWidth - listIndent(depth)) };
  // Read again, two in a row would be one: the numbers of the second are read as text.
  const isRead = kind === 'numbers' && !isSecond && around.style === paragraphStyles.listText;
  const itself = isRead ? paragraphStyles.numbered : around.style;
  return node.children
    .map(({ children, checked }) => {
      const [first, ...rest] = children;
      const box = checked === null || checked === undefined ? '' : run(checked ? '☑ ' : '☐ ');
      const isText = first?.type === 'paragraph';
      const runs = isText ? inline(first.children, inItem) : '';
      const item = paragraph(itself, box + runs, {
        numbering: { list: number, level: Math.min(depth, listLevels - 1) },
        ...(isText && pictured(first, runs, around)),
      });
      return item + blocks(isText ? rest : children, inItem, around);
    })
    .join('');
}

function isNumbered(node: RootContent | undefined): boolean {
  return node?.type === 'list' && node.ordered === true;
}

/** Other text than that of the body keeps its look in a list. */
function itemStyle(style: string): string {
  return style === paragraphStyles.text ? paragraphStyles.listText : style;
}

/** What goes on in an item of a list stands below its words. */
function indented({ depth = 0 }: Around): ParagraphLook {
  return depth === 0 ? {} : { indent: { left: listIndent(depth - 1), firstLine: 0 } };
}
