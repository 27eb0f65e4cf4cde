/** Code in running text, between marks of ` : its characters stand for themselves. */

/**
 * Each character of code is 1, with its marks; undefined where there is none. From a row of marks to the next that is as
 * long; a row without such a fellow is text.
 */
export function codeIn(markdown: string): Uint8Array | undefined {
  if (!markdown.includes('`')) return undefined;
  const rows = [...markdown.matchAll(escapeOrRow)].filter(([mark]) => mark.startsWith('`'));
  const closings = new Map<number, number>();
  const nextOfLength = new Map<number, number>();
  for (const { 0: mark, index } of rows.toReversed()) {
    const next = nextOfLength.get(mark.length);
    if (next !== undefined) closings.set(index, next);
    nextOfLength.set(mark.length, index);
  }
  const characters = new Uint8Array(markdown.length);
  let end = 0;
  for (const { 0: mark, index } of rows) {
    const closing = closings.get(index);
    if (index < end || closing === undefined) continue;
    end = closing + mark.length;
    characters.fill(1, index, end);
  }
  return characters;
}

const escapeOrRow = /\\[^]|`+/g;
