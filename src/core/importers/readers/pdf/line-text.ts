/** A printed line → its text, its bold parts, and the pieces that stand apart. */
import type { Fragment, Span } from '../../document/source-document.ts';
import type { ColumnStarts } from './column-starts.ts';
import type { Line, Piece } from './gather-lines.ts';
import type { Glyph } from './page-content.ts';
import { digitMarks, isNumeric } from './units.ts';

export function lineText({ pieces }: Line): string {
  return pieces.map((piece) => joint(piece) + piece.glyph.text).join('');
}

export function lineSpans({ pieces }: Line): readonly Span[] {
  const spans: { text: string; isBold: boolean }[] = [];
  for (const piece of pieces) {
    const text = joint(piece) + piece.glyph.text;
    const last = spans.at(-1);
    if (last?.isBold === piece.glyph.isBold) last.text += text;
    else spans.push({ text, isBold: piece.glyph.isBold });
  }
  return spans.map(({ text, isBold }) => (isBold ? { text, isBold } : { text }));
}

/** One for each part that stands apart from the others; `columns` are where columns of the page begin. */
export function lineFragments({ pieces }: Line, columns: ColumnStarts): readonly Fragment[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    if (group === undefined || piece.isApart || columns.doesBegin(piece)) groups.push([piece]);
    else group.push(piece);
  }
  return groups.flatMap((group) => {
    const first = group[0]?.glyph;
    const last = group.at(-1)?.glyph;
    if (first === undefined || last === undefined) return [];
    const text = group
      .map((piece, index) => (index === 0 ? '' : joint(piece)) + piece.glyph.text)
      .join('');
    return [{ text, left: first.x, right: last.x + last.advance }];
  });
}

/** What is written between two characters: white space, or a sign that parts a raised mark from its figure. */
function joint(piece: Piece): string {
  const { glyph, before, gap, space } = piece;
  if (piece.isApart) return '  ';
  if (space > 0) return ' ';
  const mark = before === undefined ? undefined : noteMark(before, glyph);
  if (mark !== undefined) return mark;
  const isWord = before !== undefined && isNarrow(before.text) && isNarrow(glyph.text);
  return isWord && gap >= 0.25 ? ' ' : '';
}

/** In lightness: more than that between two digits, and they are no one figure. */
const mostContrast = 0.4;

/** A figure is of one size on one base line: what differs is the mark of a note, as in 12^1, and never a digit of it. */
function noteMark(before: Glyph, glyph: Glyph): string | undefined {
  if (!isNumeric(before.text) || !isNumeric(glyph.text)) return undefined;
  const isMarked = [before, glyph].some(({ text }) => text === digitMarks.white);
  if (!isMarked && Math.abs(before.light - glyph.light) > mostContrast) return '［浅色］';
  const [small, big] = [Math.min(before.size, glyph.size), Math.max(before.size, glyph.size)];
  const rise = before.y - glyph.y;
  if (Math.abs(rise) < 0.12 * big) return small < 0.85 * big ? '_' : undefined;
  // After a mark in front of its figure the line comes down again.
  return rise > 0 === glyph.size <= before.size ? '^' : '_';
}

/** Latin letters and digits; Chinese text is spread out for looks and has no spaces. */
function isNarrow(text: string): boolean {
  return /^[\u0021-\u024F]+$/.test(text);
}
