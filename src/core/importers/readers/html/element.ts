/** What the reader asks of an element of a page. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

export function isElement(node: Node | Parent): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** Line on which its start tag stands. */
export function lineOf(node: Node): number {
  const location = node.sourceCodeLocation;
  if (location) return location.startLine;
  const parent = 'parentNode' in node ? node.parentNode : null;
  return parent !== null && isElement(parent) ? lineOf(parent) : 1;
}

/** All nodes in it, in the order of the source, however deep. */
export function* nodesIn(root: Parent): Generator<Node> {
  const open: Node[] = [];
  addChildren(open, root);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    if (isElement(node)) addChildren(open, node);
  }
}

function addChildren(open: Node[], parent: Parent): void {
  for (let index = parent.childNodes.length - 1; index >= 0; index -= 1) {
    const child = parent.childNodes[index];
    if (child !== undefined) open.push(child);
  }
}

/** All text in it, shown or not. */
export function rawText(element: Element): string {
  const texts: string[] = [];
  for (const node of nodesIn(element)) {
    if (isText(node) && !isCode(node.parentNode)) texts.push(node.value);
  }
  return texts.join('').replace(/\s+/g, ' ').trim();
}

function isCode(parent: Parent | null): boolean {
  return parent !== null && isElement(parent) && /^(?:script|style)$/.test(parent.tagName);
}

/** A declaration of its `style` attribute, in lower case and without `!important`. */
export function styleOf(element: Element, property: string): string | undefined {
  return stylesOf(element).get(property);
}

const styles = new WeakMap<Element, ReadonlyMap<string, string>>();

function stylesOf(element: Element): ReadonlyMap<string, string> {
  const known = styles.get(element);
  if (known !== undefined) return known;
  const read = declarations(attribute(element, 'style') ?? '');
  styles.set(element, read);
  return read;
}

export function declarations(css: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const declaration of css.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    const value = declaration.slice(colon + 1).replace('!important', '');
    found.set(declaration.slice(0, colon).trim(), value.trim());
  }
  return found;
}

/** It and all that is around it, the innermost first, up to `end` without that. */
export function ancestry(element: Element, end?: Element): Element[] {
  const found: Element[] = [];
  let at: Node | Parent | null = element;
  while (at !== null && at !== end && isElement(at)) {
    found.push(at);
    at = at.parentNode;
  }
  return found;
}
