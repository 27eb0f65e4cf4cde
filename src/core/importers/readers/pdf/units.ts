/** Which glyphs belong together whatever lines cross them: what is printed without a gap, as a number is. */
import type { Glyph } from './page-content.ts';

/** Every glyph is in one unit. `glyphs` in the order of the file, in which a line is written in one go. */
export function gatherUnits(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const units: Glyph[][] = [];
  for (const glyph of glyphs) {
    const unit = units.at(-1);
    const before = unit?.at(-1);
    if (unit !== undefined && before !== undefined && isContinued(before, glyph)) unit.push(glyph);
    else units.push([glyph]);
  }
  return units;
}

function isContinued(before: Glyph, glyph: Glyph): boolean {
  // A label may run up to the figure of the next cell without a gap.
  if (isNumeric(before.text) !== isNumeric(glyph.text)) return false;
  if (before.turn !== glyph.turn || before.text.trim() === '' || glyph.text.trim() === '')
    return false;
  const dx = glyph.x - before.x;
  const dy = glyph.y - before.y;
  const along = [dx, dy, -dx, -dy][glyph.turn] ?? 0;
  const across = Math.abs(glyph.turn % 2 === 0 ? dy : dx);
  const gap = along - before.advance;
  return across < 0.2 * glyph.size && gap < 0.15 * glyph.size && gap > -0.3 * glyph.size;
}

/** In place of a digit that is white on white, or of which only a part is seen: no figure can hold them. */
export const digitMarks = { white: '［白字］', cut: '［残缺］' } as const;

/** Digits and what stands between them, also those that could not be read. */
export function isNumeric(text: string): boolean {
  return /^(?:[\d.,，．０-９\uFFFD]|［白字］|［残缺］)+$/.test(text);
}
