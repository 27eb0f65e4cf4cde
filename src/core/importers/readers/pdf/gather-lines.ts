/** Upright glyphs → the lines in which they are printed, from top to bottom. */
import type { Glyph } from './page-content.ts';

export interface Line {
  /** Left to right, without white space. */
  readonly pieces: readonly Piece[];
  readonly left: number;
  readonly right: number;
  /** Of its biggest character. */
  readonly base: number;
  readonly size: number;
}

/** A glyph, and what stands between it and the one before it. */
export interface Piece {
  readonly glyph: Glyph;
  readonly before: Glyph | undefined;
  /** Width of the gap before it, in ems of the smaller neighbour; 0 for the first. */
  readonly gap: number;
  /** How much of it is white space that was written, in the same unit. */
  readonly space: number;
  /** The gap between most Chinese characters of its line, in ems: text that fills its line is spread out evenly. */
  readonly usual: number;
  /** Whether the eye sees this glyph and the one before it as two things. */
  readonly isApart: boolean;
}

/** `glyphs` must all have turn 0. */
export function gatherLines(glyphs: readonly Glyph[]): readonly Line[] {
  const sorted = [...glyphs].sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: Glyph[][] = [];
  let biggest: Glyph | undefined;
  for (const glyph of sorted) {
    const line = lines.at(-1);
    if (line !== undefined && biggest !== undefined && isSameLine(biggest, glyph)) {
      line.push(glyph);
      if (glyph.size > biggest.size) biggest = glyph;
    } else {
      lines.push([glyph]);
      biggest = glyph;
    }
  }
  return lines.flatMap((line) => lineOf(line) ?? []);
}

/** Raised and lowered characters stay within half an em of their line; the next line never comes so near. */
function isSameLine(a: Glyph, b: Glyph): boolean {
  return Math.abs(a.y - b.y) <= 0.45 * Math.max(a.size, b.size);
}

function lineOf(glyphs: readonly Glyph[]): Line | undefined {
  const pieces: Bare[] = [];
  let space = 0;
  let biggest: Glyph | undefined;
  for (const glyph of [...glyphs].sort((a, b) => a.x - b.x)) {
    if (glyph.text.trim() === '') {
      space += Math.max(glyph.advance, 0.01);
      continue;
    }
    const before = pieces.at(-1)?.glyph;
    if (before === undefined) pieces.push({ glyph, before, gap: 0, space: 0 });
    else {
      const em = Math.max(1, Math.min(glyph.size, before.size));
      const gap = (glyph.x - before.x - before.advance) / em;
      pieces.push({ glyph, before, gap, space: space / em });
    }
    space = 0;
    if (biggest === undefined || glyph.size > biggest.size) biggest = glyph;
  }
  const first = pieces[0]?.glyph;
  const last = pieces.at(-1)?.glyph;
  if (first === undefined || last === undefined || biggest === undefined) return undefined;
  const usual = usualGap(pieces);
  return {
    pieces: pieces.map((piece) => ({ ...piece, usual, isApart: isApart(piece, usual) })),
    left: first.x,
    right: last.x + last.advance,
    base: biggest.y,
    size: biggest.size,
  };
}

type Bare = Omit<Piece, 'isApart' | 'usual'>;

function usualGap(pieces: readonly Bare[]): number {
  const gaps = pieces.filter(isBetweenHan).map(({ gap }) => gap);
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
}

function isApart(piece: Bare, usual: number): boolean {
  const { glyph, before, gap, space } = piece;
  if (before === undefined) return false;
  if (gap >= 0.95) return true;
  const unexplained = gap - space;
  if (isBetweenHan(piece)) return unexplained >= usual + 0.2;
  // Figures are hardly ever spread out.
  return unexplained >= (/\d/.test(before.text + glyph.text) ? 0.45 : 0.6);
}

function isBetweenHan({ glyph, before }: Bare): boolean {
  return before !== undefined && /^\p{Script=Han}{2}$/u.test(before.text + glyph.text);
}
