/** HTML text → tree, within bounds. */
import { defaultTreeAdapter, parse } from 'parse5';
import type { Document } from './element.ts';

/** Browsers stop at the same depth; no page written by people comes near. */
export const deepest = 512;

/** Undefined where tags are nested so deeply that walking the tree would be a risk. */
export function parsePage(text: string): Document | undefined {
  const open = { depth: 0 };
  const tooDeep = new Error('nested too deeply');
  try {
    return parse(text, {
      sourceCodeLocationInfo: true,
      treeAdapter: {
        ...defaultTreeAdapter,
        onItemPush() {
          open.depth += 1;
          if (open.depth > deepest) throw tooDeep;
        },
        onItemPop() {
          open.depth -= 1;
        },
      },
    });
  } catch (error) {
    if (error === tooDeep) return undefined;
    throw error;
  }
}
