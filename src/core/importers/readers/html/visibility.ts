/** Which elements of a page its readers never see. */
import { attribute, declarations, isElement, isText, nodesIn, styleOf } from './element.ts';
import type { Document, Element } from './element.ts';

/** Never shown, whatever they hold. */
const unseen = new Set([
  'head', 'script', 'style', 'noscript', 'template', 'title', 'meta', 'link', 'base', 'xml', 'datalist', 'rp', 'rt',
  'param', 'source', 'track', 'area', 'noframes', 'dialog',
]); // prettier-ignore

export function isUnseen(element: Element): boolean {
  return unseen.has(element.tagName) && attribute(element, 'open') === undefined;
}

/** Text that is there, but that the page doesn't show. */
export function isHidden(element: Element, hiddenNames: ReadonlySet<string>): boolean {
  if (attribute(element, 'hidden') !== undefined) return true;
  if (styleOf(element, 'display') !== undefined) return styleOf(element, 'display') === 'none';
  return (
    /^(?:hidden|collapse)$/.test(styleOf(element, 'visibility') ?? '') ||
    styleOf(element, 'mso-hide') === 'all' ||
    /^0(?:\.0+)?%?$/.test(styleOf(element, 'opacity') ?? '') ||
    /^0(?:px|pt|em|%)?$/.test(styleOf(element, 'font-size') ?? '') ||
    namesOf(element).some((name) => hiddenNames.has(name))
  );
}

/** Simple selectors (`.name`, `#name`) to which the style sheets of the page give `display: none`. */
export function hiddenNamesOf(page: Document): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const css of styleSheets(page)) {
    for (const { selectors, body } of rules(css)) {
      const display = declarations(body).get('display');
      if (display === undefined) continue;
      for (const selector of selectors.split(',')) {
        const name = /^\s*([.#][\w-]+)\s*$/.exec(selector)?.[1];
        if (name === undefined) continue;
        if (display === 'none') hidden.add(name);
        else hidden.delete(name);
      }
    }
  }
  return hidden;
}

function namesOf(element: Element): string[] {
  const id = attribute(element, 'id');
  const classes = (attribute(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');
  return [...(id === undefined ? [] : [`#${id}`]), ...classes.map((name) => `.${name}`)];
}

function styleSheets(page: Document): string[] {
  const found: string[] = [];
  for (const node of nodesIn(page)) {
    if (!isElement(node) || node.tagName !== 'style') continue;
    if (attribute(node, 'media')?.includes('print') === true) continue;
    found.push(node.childNodes.map((child) => (isText(child) ? child.value : '')).join(''));
  }
  return found;
}

/** The rules that hold always: those within `@media` and the like are passed over. */
function* rules(css: string): Generator<{ selectors: string; body: string }> {
  let at = 0;
  const text = withoutComments(css);
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open === -1) return;
    const selectors = text.slice(at, open);
    const close = closing(text, open);
    if (!selectors.includes('@')) yield { selectors, body: text.slice(open + 1, close) };
    at = close + 1;
  }
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

function withoutComments(css: string): string {
  const parts = css.split('/*');
  return [parts[0] ?? '', ...parts.slice(1).map((part) => part.slice(part.indexOf('*/') + 2))].join(
    ' ',
  );
}
