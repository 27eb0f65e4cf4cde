/** A page without what only ours holds, written down in one way whatever it was written by. */
import {
  defaultTreeAdapter as adapter,
  parse,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5';
import { removedAttributes, removedClasses, removedElements } from './ours-only.ts';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

export function stripPage(text: string): string {
  const page = parse(text);
  strip(page);
  return serialize(page);
}

function strip(parent: ParentNode): void {
  for (const child of [...parent.childNodes]) {
    if (!adapter.isElementNode(child)) continue;
    if (isRemoved(child, parent)) {
      adapter.detachNode(child);
      continue;
    }
    stripAttributes(child);
    strip(child);
  }
}

function isRemoved(element: Element, parent: ParentNode): boolean {
  const classes = classesOf(element);
  return removedElements.some((removed) => {
    if (removed.tag !== element.tagName) return false;
    if (removed.attribute !== undefined) return hasAttribute(element, removed.attribute);
    return removed.className === undefined
      ? classes.length === 0 && parent.nodeName === 'td'
      : classes.includes(removed.className);
  });
}

function hasAttribute({ attrs }: Element, wanted: string): boolean {
  return attrs.some(({ name, value }) => wanted === (value === '' ? name : `${name}=${value}`));
}

function stripAttributes(element: Element): void {
  element.attrs = element.attrs.filter(({ name }) => !removedAttributes.includes(name));
  const named = element.attrs.find(({ name }) => name === 'class');
  if (named === undefined) return;
  named.value = classesOf(element)
    .filter((each) => !removedClasses.includes(each))
    .join(' ');
}

function classesOf({ attrs }: Element): readonly string[] {
  const value = attrs.find(({ name }) => name === 'class')?.value ?? '';
  return value.split(' ').filter((each) => each !== '');
}
