/**
 * What is shown of a comparison, as a tree: the build prints it as HTML, the browser makes elements of it. Texts are
 * texts in both, so nothing that a report says is ever read as markup.
 */

export type Node = string | ElementNode;

export interface ElementNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Node[];
}

/** Undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export function h(name: string, attributes: Attributes, ...children: readonly Node[]): ElementNode {
  return { name, attributes, children };
}
