import type { ElementNode, Node } from './node.ts';

export function makeElements(nodes: readonly Node[]): (HTMLElement | string)[] {
  return nodes.map((node) => (typeof node === 'string' ? node : makeElement(node)));
}

function makeElement({ name, attributes, children }: ElementNode): HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== '') element.setAttribute(attribute, String(value));
  }
  element.append(...makeElements(children));
  return element;
}
