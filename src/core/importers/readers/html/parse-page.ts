/** HTML text → tree, within bounds. */
import { defaultTreeAdapter, parse } from 'parse5';
import type { Document } from './element.ts';

/** Browsers stop at the same depth; no page written by people comes near. */
export const deepest = 512;

/** A report with all its cells has some thousand. */
export const mostElements = 300_000;

/** Or what makes its tree a risk to walk. */
export function parsePage(text: string): Document | 'too deep' | 'too many' {
  const open = { depth: 0, count: 0 };
  const tooDeep = new Error('nested too deeply');
  const tooMany = new Error('too many elements');
  try {
    return parse(text, {
      sourceCodeLocationInfo: true,
      treeAdapter: {
        ...defaultTreeAdapter,
        onItemPush() {
          open.depth += 1;
          open.count += 1;
          if (open.depth > deepest) throw tooDeep;
          if (open.count > mostElements) throw tooMany;
        },
        onItemPop() {
          open.depth -= 1;
        },
      },
    });
  } catch (error) {
    if (error === tooDeep) return 'too deep';
    if (error === tooMany) return 'too many';
    throw error;
  }
}
