/**
 * The narrative of a text that today's check might refuse, as a page can carry it: HTML as the letters that were
 * written, the words of links and pictures that lead nowhere, no second title.
 */
import type { Definition, Nodes, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { EditionId } from '../form/editions.ts';
import { readAddress } from './address.ts';

export interface Surroundings {
  readonly year: number;
  readonly edition: EditionId;
  readonly hasFile: (name: string) => boolean;
}

/** Changes the tree. */
export function readableTree(root: Root, surroundings: Surroundings): Root {
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(root, (node, position, parent) => {
    if (node.type === 'heading' && node.depth === 1) node.depth = 3;
    if (parent === undefined || position === undefined) return undefined;
    const words = wordsInstead(node, definitions, surroundings);
    if (words === undefined) return undefined;
    const isBlock = node.type === 'html' && holdsBlocks.has(parent.type);
    const content = isBlock ? [{ type: 'paragraph', children: words }] : words;
    parent.children.splice(position, 1, ...(content as typeof parent.children));
    return [SKIP, position];
  });
  return root;
}

/** Elsewhere HTML stands within a sentence. */
const holdsBlocks = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** Undefined where the node can stay. */
function wordsInstead(
  node: Nodes,
  definitions: ReadonlyMap<string, Definition>,
  surroundings: Surroundings,
): PhrasingContent[] | undefined {
  switch (node.type) {
    case 'html':
      return [{ type: 'text', value: node.value }];
    case 'link':
      return leadsSomewhere(node.url, surroundings) ? undefined : node.children;
    case 'linkReference':
      return leadsSomewhere(definitions.get(node.identifier)?.url, surroundings)
        ? undefined
        : node.children;
    case 'image':
      return isPicture(node.url, surroundings) ? undefined : picture(node.alt);
    case 'imageReference':
      return isPicture(definitions.get(node.identifier)?.url, surroundings)
        ? undefined
        : picture(node.alt);
    default:
      return undefined;
  }
}

function picture(words: string | null | undefined): PhrasingContent[] {
  return [{ type: 'text', value: `（图片：${words?.trim() || '没有文字说明'}）` }];
}

function leadsSomewhere(
  url: string | undefined,
  { year, edition, hasFile }: Surroundings,
): boolean {
  const address = readAddress(url ?? '', year, edition);
  return address.kind === 'file' ? hasFile(address.name) : address.kind !== 'unsafe';
}

function isPicture(url: string | undefined, { year, edition, hasFile }: Surroundings): boolean {
  const address = readAddress(url ?? '', year, edition);
  return address.kind === 'file' && address.isImage && hasFile(address.name);
}
