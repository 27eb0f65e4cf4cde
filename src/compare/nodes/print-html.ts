import { element, escapeHtml } from '../../components/figure-table/element.ts';
import type { Node } from './node.ts';

export function printHtml(nodes: readonly Node[]): string {
  return nodes.map(print).join('');
}

function print(node: Node): string {
  return typeof node === 'string'
    ? escapeHtml(node)
    : element(node.name, node.attributes, printHtml(node.children));
}
