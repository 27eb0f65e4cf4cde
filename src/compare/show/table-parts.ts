/**
 * Parts of a table with their roles: the display of these tables changes where there is little room, and Safari would
 * otherwise forget that they are tables.
 */
import { h, type Attributes, type ElementNode, type Node } from '../nodes/node.ts';

export const cell = { role: 'cell' } as const;

/** A cell that stands by its name where its heading is out of sight. */
export function named(label: string): Attributes {
  return { ...cell, 'data-label': label };
}

export function table(
  className: string,
  caption: string,
  head: readonly Node[],
  bodies: readonly Node[],
): ElementNode {
  return h(
    'table',
    { class: `cmp ${className}`, role: 'table' },
    h('caption', { class: 'vh' }, caption),
    h('thead', { role: 'rowgroup' }, ...head),
    ...bodies,
  );
}

export function body(className: string | undefined, ...rows: readonly Node[]): ElementNode {
  return h('tbody', { role: 'rowgroup', class: className }, ...rows);
}

export function tr(...cells: readonly Node[]): ElementNode {
  return h('tr', { role: 'row' }, ...cells);
}

export function th(
  scope: 'row' | 'col' | 'rowgroup' | 'colgroup',
  attributes: Attributes,
  ...content: readonly Node[]
): ElementNode {
  const role = scope.startsWith('row') ? 'rowheader' : 'columnheader';
  return h('th', { scope, ...attributes, role }, ...content);
}
