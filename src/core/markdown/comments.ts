/** The comments that editors write into the front matter: the formatter keeps each of them. */
import { isCollection, isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';

export interface Comments {
  /** Lines that stand above the key at that path (keys joined by a line feed). */
  readonly before: ReadonlyMap<string, readonly string[]>;
  /** What stands behind it on its line. */
  readonly behind: ReadonlyMap<string, readonly string[]>;
  /** Lines at the end of the front matter. */
  readonly last: readonly string[];
}

export const noComments: Comments = { before: new Map(), behind: new Map(), last: [] };

export function pathKey(path: readonly (string | number)[]): string {
  return path.join('\n');
}

/** `yaml` must be front matter that the schema accepts. */
export function readComments(yaml: string): Comments {
  const before = new Map<string, string[]>();
  const behind = new Map<string, string[]>();
  const document = parseDocument(yaml, { schema: 'failsafe' });

  const add =
    (map: Map<string, string[]>) =>
    (path: readonly (string | number)[], text: string | null | undefined) => {
      if (text) map.set(pathKey(path), [...(map.get(pathKey(path)) ?? []), ...lines(text)]);
    };
  const above = add(before);
  const after = add(behind);

  /** Below a flow collection everything is printed on one line: its comments go behind that line. */
  const walk = (node: unknown, path: readonly (string | number)[], isFlow: boolean): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : '';
        const inner = isFlow ? path : [...path, name];
        take(key, inner, isFlow);
        take(value, inner, isFlow);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => {
        take(item, isFlow ? path : [...path, index], isFlow);
      });
    }
  };
  const take = (node: unknown, path: readonly (string | number)[], isFlow: boolean): void => {
    const { commentBefore, comment } = (node ?? {}) as Partial<Node>;
    const flow = isFlow || (isCollection(node) && node.flow === true);
    if (flow || isCollection(node)) after(path, commentBefore);
    else above(path, commentBefore);
    after(path, comment);
    walk(node, path, flow);
  };

  const first = isMap(document.contents) ? document.contents.items[0]?.key : undefined;
  const firstPath = isScalar(first) ? [String(first.value)] : [];
  above(firstPath, document.commentBefore);
  above(firstPath, document.contents?.commentBefore);
  walk(document.contents, [], false);
  return {
    before,
    behind,
    last: [...lines(document.contents?.comment), ...lines(document.comment)],
  };
}

/** Comment lines without the sign; blank ones are only spacing, and a second sign begins a second comment. */
function lines(text: string | null | undefined): string[] {
  return (text ?? '')
    .split(/\n|\s#\s/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
