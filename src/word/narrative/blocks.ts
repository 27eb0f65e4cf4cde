/** Paragraphs, headings, lists, tables, quotations and code of a text, in its order. */
import type { Heading, List, RootContent } from 'mdast';
import { listIndent } from '../package/lists.ts';
import { narrativeHeadings, paragraphStyles } from '../package/styles.ts';
import { paragraph } from '../xml/paragraph.ts';
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
      return paragraph(around.style, inline(node.children, story), indented(around));
    case 'heading':
      return heading(node, story);
    case 'blockquote':
      return blocks(node.children, story, { ...around, style: paragraphStyles.quote });
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

function heading({ depth, children }: Heading, story: Story): string {
  const rank = Math.min(Math.max(depth - 3, 0), narrativeHeadings.length - 1);
  return paragraph(narrativeHeadings[rank] ?? narrativeHeadings[0], inline(children, story));
}

/** `isSecond`: a numbered list stands directly before it. */
function list(node: List, story: Story, { style, depth = 0 }: Around, isSecond: boolean): string {
  const kind = node.ordered === true ? 'numbers' : 'bullets';
  const number = story.parts.list(kind, depth, node.start ?? 1);
  const around: Around = { style: itemStyle(style), depth: depth + 1 };
  // Read again, two in a row would be one: the numbers of the second are read as text.
  const isRead = kind === 'numbers' && !isSecond && around.style === paragraphStyles.listText;
  const itself = isRead ? paragraphStyles.numbered : around.style;
  return node.children
    .map(({ children, checked }) => {
      const [first, ...rest] = children;
      const box = checked === null || checked === undefined ? '' : run(checked ? '☑ ' : '☐ ');
      const isText = first?.type === 'paragraph';
      const item = paragraph(itself, box + (isText ? inline(first.children, story) : ''), {
        numbering: { list: number, level: Math.min(depth, 8) },
      });
      return item + blocks(isText ? rest : children, story, around);
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
function indented({ depth = 0 }: Around): Parameters<typeof paragraph>[2] {
  return depth === 0 ? {} : { indent: { left: listIndent(depth - 1), firstLine: 0 } };
}
