/** Elements that stand for something else than their text, and are not read. */
import { attribute, styleOf, type Element } from './element.ts';
import type { LeftOut } from './item.ts';

/** `nothing` for what has no meaning to a reader; undefined for everything whose text is read. */
export function leftOutKind(element: Element): LeftOut['what'] | 'nothing' | undefined {
  const { tagName } = element;
  if (/^(?:del|s|strike)$/.test(tagName) || isStruck(element)) return 'deleted';
  if (/^(?:img|svg|canvas|video|audio|v:imagedata)$/.test(tagName)) {
    return isSpacer(element) ? 'nothing' : 'image';
  }
  if (/^(?:iframe|frame|embed|object|applet)$/.test(tagName)) return 'frame';
  if (tagName === 'button') return 'nothing';
  if (/^(?:input|select|textarea)$/.test(tagName)) return isField(element) ? 'control' : 'nothing';
  return undefined;
}

function isStruck(element: Element): boolean {
  const decoration =
    styleOf(element, 'text-decoration') ?? styleOf(element, 'text-decoration-line') ?? '';
  return decoration.includes('line-through');
}

/** A picture of a dot that holds a layout open. */
function isSpacer(element: Element): boolean {
  return ['width', 'height'].some((side) => {
    const length = attribute(element, side);
    return length !== undefined && /^[0-3](?:px)?$/.test(length.trim());
  });
}

function isField(element: Element): boolean {
  const type = attribute(element, 'type')?.toLowerCase() ?? 'text';
  return !/^(?:hidden|button|submit|reset|image|file|checkbox|radio|search)$/.test(type);
}
