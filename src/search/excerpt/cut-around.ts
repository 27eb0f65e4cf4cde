import type { Span } from './span.ts';

/** In UTF-16 units, as all places of a text. */
const before = 30;
export const longestCut = 110;

/** What of a block is shown: from the beginning of the hit's sentence, if that is near, else from just before the hit. */
export function cutAround(block: string, hit: Span | undefined): Span {
  if (block.length <= longestCut) return { start: 0, end: block.length };
  const place = hit?.start ?? 0;
  const earliest = place <= before ? 0 : place - before;
  const lastEnd = block.slice(earliest, place).search(/[。；！？][^。；！？]*$/u);
  const start = earliest + lastEnd + 1;
  const end = Math.min(block.length, Math.max(start + longestCut, hit?.end ?? 0));
  return { start: beforeCharacter(block, start), end: beforeCharacter(block, end) };
}

/** Not between the two halves of a character outside the basic plane. */
function beforeCharacter(text: string, place: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place - 1 : place;
}
