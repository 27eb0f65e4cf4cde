/** What HTML made of somebody's text must not hold, as a browser would read it. */
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

export function htmlDangers(html: string): string[] {
  return dangersIn(parseFragment(html));
}

function dangersIn(node: DefaultTreeAdapterTypes.ParentNode): string[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return child.nodeName === '#text' ? [] : [child.nodeName];
    const attributes = child.attrs.map(({ name, value }) => `${name}=${value}`);
    return [
      ...(/^(script|style|iframe|object|embed|b|form|base|meta|link)$/.test(child.tagName)
        ? [child.tagName]
        : []),
      ...attributes.filter((attribute) =>
        /^on|^style=|^\w+=\s*(javascript|data):/i.test(attribute),
      ),
      ...dangersIn(child),
    ];
  });
}
