/**
 * Where the columns of a table without rulings begin: a label that fills its column comes so near to the next one that
 * the gap alone would not part them. A line between them does, too.
 */
import type { Line, Piece } from './gather-lines.ts';
import type { Glyph, Ruling } from './page-content.ts';

export interface ColumnStarts {
  /** Whether this is the first character of a cell, by its place and the gap before it. */
  readonly doesBegin: (piece: Piece) => boolean;
}

/** Lines in which something begins at the same place. */
const fewest = 3;
/** In points; programs place the cells of a column alike. */
const near = 0.35;
/** In ems: no two characters of a word stand so far apart, except in a line that is spread out. */
const leastGap = 0.2;

/** Of a page of tables; a drawing has more. */
const mostRulings = 1_000;

export function columnStarts(lines: readonly Line[], rulings: readonly Ruling[]): ColumnStarts {
  const upright = rulings.filter(({ isVertical }) => isVertical).slice(0, mostRulings);
  const places = lines
    .flatMap(({ pieces }) => pieces.filter(({ isApart }, index) => index === 0 || isApart))
    .map(({ glyph }) => glyph.x)
    .sort((a, b) => a - b);
  const known = new Set<number>();
  places.forEach((x, index) => {
    const last = places[index + fewest - 1];
    if (last !== undefined && last - x <= near) {
      for (const key of keysAround(x)) known.add(key);
    }
  });
  return {
    doesBegin: ({ glyph, before, gap, space, usual }) => {
      if (before === undefined) return false;
      if (upright.some((ruling) => isBetween(ruling, before, glyph))) return true;
      if (gap - Math.max(space, usual) < leastGap) return false;
      // A figure is written in one go.
      if (/\d/.test(before.text) && /\d/.test(glyph.text)) return false;
      return known.has(Math.round(glyph.x / near));
    },
  };
}

function isBetween({ at, from, to }: Ruling, before: Glyph, glyph: Glyph): boolean {
  const y = glyph.y - glyph.size * 0.38;
  return at > before.x + before.advance - 0.1 && at < glyph.x + 0.1 && from < y && y < to;
}

function keysAround(x: number): readonly number[] {
  const key = Math.round(x / near);
  return [key - 1, key, key + 1];
}
