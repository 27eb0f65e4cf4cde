/** Headings: the six sections at the second level, plain text; below them no level left out. */
import type { Heading, Nodes, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { sections } from '../../form/sections.ts';
import type { Issue } from '../../issue/issue.ts';
import { raise } from '../../issue/raise.ts';
import { eachNode } from '../each-node.ts';
import { placeOf, type BodyContext } from './body-check.ts';

export function* checkHeadings(root: Root, { path, text }: BodyContext): Iterable<Issue> {
  let depth = 2;
  const found: Issue[] = [];
  eachNode(root, (node, parent) => {
    const message =
      node.type === 'heading'
        ? headingProblem(node, depth, parent?.type === 'root')
        : node.type === 'paragraph'
          ? paragraphProblem(node, text)
          : undefined;
    if (node.type === 'heading') depth = Math.max(node.depth, 2);
    if (message !== undefined) found.push(raise('heading-level', path, message, placeOf(node)));
  });
  yield* found;
}

function headingProblem(heading: Heading, before: number, isAtTop: boolean): string | undefined {
  const title = toString(heading).trim();
  if (title === '' && heading.children.length === 0) return '这个标题是空的，请写上或者删去';
  if (heading.depth !== 2 && isSectionTitle(title)) return sectionMessage(title);
  if (heading.depth === 1) {
    return `“# ${title}”是一级标题；报告标题写在前置信息里，六个部分用“##”，部分之内用“###”`;
  }
  if (heading.depth === 2 && !isAtTop)
    return `“${title}”在引文或者列表里，六个部分的标题要单独成行`;
  if (heading.depth === 2 && !heading.children.every(isPlain)) {
    return `标题“${title}”里只能写文字，不能有脚注、链接、图片或者格式`;
  }
  if (heading.depth > before + 1) {
    return `标题“${title}”跳过了一级，这里应用“${'#'.repeat(before + 1)}”`;
  }
  return undefined;
}

/** A title that was typed, but not as a heading; a hash behind a backslash is no mark. */
function paragraphProblem(paragraph: Paragraph, source: string): string | undefined {
  const text = toString(paragraph).trim();
  const marked = /^(#{1,6})(?=[^#\s])/.exec(text);
  const isTyped = source[paragraph.position?.start.offset ?? 0] === '#';
  if (marked !== null && isTyped)
    return `“${[...text].slice(0, 30).join('')}”：井号后面要有一个空格，才是标题`;
  return isSectionTitle(text) ? sectionMessage(text) : undefined;
}

function isSectionTitle(text: string): boolean {
  return sections.some(({ title }) => title === text);
}

function sectionMessage(title: string): string {
  return `“${title}”是六个部分之一的标题，要单独一行写成“## ${title}”`;
}

function isPlain(node: Nodes): boolean {
  return node.type === 'text';
}
