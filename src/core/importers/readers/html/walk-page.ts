/** Walks what a page shows, in reading order: paragraphs, tables, and what stands there without being text. */
import type { ListMark, Paragraph } from '../../document/source-document.ts';
import {
  attribute,
  isElement,
  isText,
  lineOf,
  rawText,
  styleOf,
  type Element,
  type Node,
} from './element.ts';
import type { Item, LeftOut } from './item.ts';
import { leftOutKind } from './left-out.ts';
import { isTable } from './table-rows.ts';
import { textLines, type Run, type TextLine } from './text-lines.ts';
import { isHidden, isUnseen } from './visibility.ts';
import { isWhiteFigure, noPaint, paintOf, paintWithin, type Paint } from './white-text.ts';
import { walkTable } from './walk-table.ts';

/** What an element gives to everything in it. */
interface Context {
  /** The innermost block element. */
  readonly element: Element;
  readonly paint: Paint;
  readonly isBold: boolean;
  readonly isLink: boolean;
  readonly href: string | undefined;
  readonly isPreformatted: boolean;
  readonly headingLevel: number | undefined;
  /** Of the item of a list that this is in; its first paragraph takes the mark. */
  readonly listItem: { mark: ListMark | undefined } | undefined;
  readonly list: ListMark | undefined;
}

export function walkPage(
  root: Element,
  hiddenNames: ReadonlySet<string>,
  paint: Paint = noPaint,
): Item[] {
  const items: Item[] = [];
  let runs: Run[] = [];
  walkChildren(root, {
    element: root,
    paint,
    isBold: false,
    isLink: false,
    href: undefined,
    isPreformatted: false,
    headingLevel: undefined,
    listItem: undefined,
    list: undefined,
  });
  return items;

  function walkChildren(element: Element, context: Context): void {
    for (const child of element.childNodes) walk(child, context);
    if (element === root) flush(context);
  }

  function walk(node: Node, context: Context): void {
    if (isText(node)) readText(node.value, lineOf(node), context);
    if (!isElement(node) || isUnseen(node)) return;
    const what = isHidden(node, hiddenNames) ? 'hidden' : leftOutKind(node);
    if (what !== undefined) leaveOut(what, node);
    else if (node.tagName === 'br') addBreak(node, context);
    else walkElement(node, context);
  }

  function walkElement(node: Element, context: Context): void {
    const inner = contextOf(node, context);
    if (isTable(node)) {
      flush(context);
      const walkCell = (cell: Element): Item[] =>
        walkPage(cell, hiddenNames, paintWithin(cell, node, inner.paint));
      for (const item of walkTable(node, hiddenNames, walkCell)) items.push(item);
    } else if (isBlock(node)) {
      flush(context);
      walkChildren(node, inner);
      flush(inner);
    } else {
      addRaised(node, context);
      walkChildren(node, inner);
    }
  }

  function readText(text: string, line: number, context: Context): void {
    const { element, paint: around } = context;
    if (!isWhiteFigure(text, around)) addText(text, line, context);
    else items.push({ kind: 'left-out', what: 'white', text, element, place: { line } });
  }

  function addText(text: string, line: number, context: Context): void {
    const { isBold, isLink, href, isPreformatted } = context;
    if (text !== '') runs.push({ text, line, isBold, isLink, href, isPreformatted });
  }

  function addBreak(element: Element, context: Context): void {
    addText('\n', lineOf(element), context);
    const run = runs.pop();
    if (run !== undefined) runs.push({ ...run, isBreak: true });
  }

  /** `12` with a raised `1` after it must never read as 121. */
  function addRaised(element: Element, context: Context): void {
    const mark = raisedMark(element);
    if (mark === undefined) return;
    const before = runs.at(-1)?.text.trimEnd().slice(-1) ?? '';
    if (!/\p{L}/u.test(before) && /^[\d\p{L}]/u.test(rawText(element).trim())) {
      addText(mark, lineOf(element), context);
    }
  }

  function leaveOut(what: LeftOut['what'] | 'nothing', element: Element): void {
    if (what === 'nothing') return;
    const text = attribute(element, 'alt') ?? attribute(element, 'value') ?? rawText(element);
    if (text.trim() === '' && (what === 'deleted' || what === 'hidden')) return;
    items.push({ kind: 'left-out', what, text, element, place: { line: lineOf(element) } });
  }

  function flush(context: Context): void {
    if (runs.length === 0) return;
    const lines = textLines(runs);
    runs = [];
    const areWrapped = lines.some((line, index) => goesOn(line, lines[index + 1]));
    for (const line of lines) {
      if (line.spans.length === 0) continue;
      const block = paragraph(line, context, areWrapped || line.isPreformatted);
      items.push({ kind: 'block', block, element: context.element, linkShare: line.linkShare });
    }
  }
}

function paragraph(line: TextLine, context: Context, isLine: boolean): Paragraph {
  const { headingLevel, listItem } = context;
  const list = listItem?.mark;
  if (listItem !== undefined) listItem.mark = undefined;
  return {
    kind: 'paragraph',
    spans: line.spans,
    place: { line: line.line },
    isLine,
    ...(headingLevel !== undefined && { headingLevel }),
    ...(list !== undefined && { list }),
  };
}

/** Whether a `<br>` only wraps: the sentence is not at its end and the next line is not indented. */
function goesOn(line: TextLine, next: TextLine | undefined): boolean {
  const text = line.spans.map((span) => span.text).join('');
  return (
    text.length >= 20 &&
    next !== undefined &&
    next.spans.length > 0 &&
    !next.isIndented &&
    !/[。！？；：.!?;:”’）)》】]$/.test(text)
  );
}

function contextOf(element: Element, outer: Context): Context {
  const headingLevel = levelOf(element) ?? outer.headingLevel;
  const target = element.tagName === 'a' ? attribute(element, 'href')?.trim() : undefined;
  const list = listOf(element, outer.list);
  return {
    element: isBlock(element) ? element : outer.element,
    paint: paintOf(element, outer.paint),
    isBold: headingLevel === undefined && isBold(element, outer.isBold),
    isLink: outer.isLink || target !== undefined,
    href: target === undefined ? outer.href : safeTarget(target),
    isPreformatted: isPreformatted(element, outer.isPreformatted),
    headingLevel,
    list,
    listItem: element.tagName === 'li' && list !== undefined ? { mark: list } : outer.listItem,
  };
}

function levelOf(element: Element): number | undefined {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  return level === undefined ? undefined : Number(level);
}

function isBold(element: Element, outer: boolean): boolean {
  const weight = styleOf(element, 'font-weight');
  if (weight !== undefined && weight !== 'inherit') {
    return /^bold/.test(weight) || Number(weight) >= 600;
  }
  return outer || element.tagName === 'b' || element.tagName === 'strong';
}

function safeTarget(target: string): string | undefined {
  return /^(?:https?:\/\/|mailto:)[^\s<>"]+$/i.test(target) ? target : undefined;
}

function isPreformatted(element: Element, outer: boolean): boolean {
  // Word writes a tab as a run of spaces with this declaration; as columns they count.
  if (styleOf(element, 'mso-tab-count') !== undefined) return true;
  const space = styleOf(element, 'white-space');
  if (space !== undefined) return /^(?:pre|pre-wrap|break-spaces)$/.test(space);
  return outer || element.tagName === 'pre' || element.tagName === 'listing';
}

function listOf(element: Element, outer: ListMark | undefined): ListMark | undefined {
  if (element.tagName !== 'ol' && element.tagName !== 'ul') return outer;
  const depth = outer === undefined ? 0 : outer.depth + 1;
  const isOrdered = element.tagName === 'ol';
  const start = Number(attribute(element, 'start') ?? '1');
  return {
    isOrdered,
    depth,
    ...(isOrdered && Number.isSafeInteger(start) && start !== 1 && { start }),
  };
}

function raisedMark(element: Element): '^' | '_' | undefined {
  const align = styleOf(element, 'vertical-align');
  if (element.tagName === 'sup' || align === 'super') return '^';
  return element.tagName === 'sub' || align === 'sub' ? '_' : undefined;
}

const blockTags = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dir', 'div', 'dl', 'dt',
  'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr',
  'html', 'legend', 'li', 'listing', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'search', 'section', 'summary', 'table',
  'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'ucapcontent',
]); // prettier-ignore

function isBlock(element: Element): boolean {
  const display = styleOf(element, 'display');
  if (display === undefined) return blockTags.has(element.tagName);
  return (
    !/^(?:inline|contents)/.test(display) || /^(?:table|t[drh]|tbody|body)$/.test(element.tagName)
  );
}
