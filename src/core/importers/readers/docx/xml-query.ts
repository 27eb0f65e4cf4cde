/** Short ways to what an element has. */
import type { XmlElement } from './xml-tree.ts';

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** Some writers leave the prefix of attributes out. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes[`w:${name}`] ?? element?.attributes[name];
}

export function value(element: XmlElement | undefined, name: string): string | undefined {
  return attribute(child(element, name), 'val');
}

export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}(?:\.0+)?$/.test(text)
    ? Math.trunc(Number(text))
    : undefined;
}

/** A switch without a value is on; undefined where it isn't there at all. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (found === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(attribute(found, 'val') ?? '1');
}

/** All elements of these names, in order of the document; not those within another one. */
export function descendants(
  element: XmlElement,
  names: ReadonlySet<string>,
  found: XmlElement[] = [],
): XmlElement[] {
  for (const one of element.children) {
    if (names.has(one.name)) found.push(one);
    else descendants(one, names, found);
  }
  return found;
}

/**
 * The members of a table, a row or a story that a reader sees, whatever wraps them; deleted and moved ones are left
 * out.
 */
export function members(element: XmlElement, found: XmlElement[] = []): XmlElement[] {
  for (const one of element.children) {
    if (transparent.has(one.name)) members(one, found);
    else if (one.name !== 'w:del' && one.name !== 'w:moveFrom') found.push(one);
  }
  return found;
}

const transparent = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
]);
