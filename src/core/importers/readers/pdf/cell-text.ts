/** What is written in a cell, in reading order: plain, sideways, or one character under another. */
import { gatherLines, type Line } from './gather-lines.ts';
import { lineText } from './line-text.ts';
import { turned, type Glyph, type Turn } from './page-content.ts';

/** Lines are joined by `\n`; a number that is only broken by the edge of its cell is put together. */
export function cellText(glyphs: readonly Glyph[], width: number): string {
  const turns: readonly Turn[] = [0, 1, 2, 3];
  return turns
    .map((turn) => {
      const upright = glyphs.filter((glyph) => glyph.turn === turn);
      return textOf(
        upright.map((glyph) => turned(glyph, turn)),
        turn % 2 === 0 ? width : undefined,
      );
    })
    .filter((text) => text !== '')
    .join('\n');
}

function textOf(glyphs: readonly Glyph[], width: number | undefined): string {
  const lines = gatherLines(glyphs);
  return columnsOf(lines) ?? joined(lines, width);
}

function joined(lines: readonly Line[], width: number | undefined): string {
  let text = '';
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const isBroken = before !== undefined && width !== undefined && isCut(before, line, width);
    text += (index === 0 || isBroken ? '' : '\n') + lineText(line);
  });
  return text;
}

/** Whether a number goes on in the next line since its cell has no room for one more digit. */
function isCut(before: Line, line: Line, width: number): boolean {
  if (!/^[\d.,]+$/.test(lineText(before)) || !/^[\d.,]+$/.test(lineText(line))) return false;
  // The mark of a note may stand so high that it makes a line.
  if (Math.abs(before.size - line.size) > 0.15 * before.size) return false;
  const digit = before.pieces[0]?.glyph.advance ?? 0;
  /** What Word leaves free at the two sides of a cell. */
  const margins = 11;
  return before.pieces.length > 2 && width - (before.right - before.left) < margins + digit;
}

/** Text that is written downwards in upright characters, in columns from right to left. */
function columnsOf(lines: readonly Line[]): string | undefined {
  const glyphs = lines.flatMap(({ pieces }) => pieces.map(({ glyph }) => glyph));
  if (lines.length < 3 || glyphs.some(({ text }) => /\d/.test(text))) return undefined;
  if (lines.some(({ pieces }) => pieces.slice(1).some(({ gap }) => gap < 0.2))) return undefined;
  const columns: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => b.x - a.x)) {
    const column = columns.at(-1);
    const first = column?.[0];
    const isSame =
      first !== undefined &&
      Math.abs(first.x + first.advance / 2 - glyph.x - glyph.advance / 2) < glyph.size / 2;
    if (column === undefined || !isSame) columns.push([glyph]);
    else column.push(glyph);
  }
  const isDense = columns.every((column) => {
    const sorted = column.sort((a, b) => a.y - b.y);
    return sorted.every((glyph, index) => {
      const before = sorted[index - 1];
      return before === undefined || glyph.y - before.y < 1.25 * glyph.size;
    });
  });
  if (!isDense) return undefined;
  return columns.map((column) => column.map(({ text }) => text).join('')).join('\n');
}
