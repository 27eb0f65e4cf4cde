/**
 * Where a page cuts through a cell of several rows, browsers let its text run on below the last line of the table,
 * inside the cell's own sides. It goes back into the cell.
 */
import { gatherLines, type Line } from './gather-lines.ts';
import type { GridCell } from './grid.ts';
import type { Glyph } from './page-content.ts';
import type { RuledTable, SortedText } from './page-tables.ts';
import { isNumeric } from './units.ts';

/** From one line of a cell to the next, in ems. */
const mostPitch = 2;
/** Between the texts of two cells, in ems; text that runs on leaves none. */
const leastGap = 0.3;
/** Where the foot of a page may begin, as a share of its height. */
const foot = 0.88;

export function withOverflow(sorted: SortedText, height: number): SortedText {
  const last = lowest(sorted.tables);
  const open = last === undefined ? [] : openCells(last);
  if (last === undefined || open.length === 0) return sorted;
  const below = sorted.rest.filter(({ y, turn }) => turn === 0 && y > (last.grid.ys.at(-1) ?? 0));
  const taken = new Set<Glyph>();
  for (const line of gatherLines(below)) {
    const homes = line.pieces.map(({ glyph }) => open.find((cell) => isWithin(cell, glyph)));
    const isWhole = line.pieces.every(({ gap }, index) => {
      const home = homes[index];
      const isOfOneCell = index === 0 || home === homes[index - 1];
      return home !== undefined && goesOn(home, line) && (isOfOneCell || gap >= leastGap);
    });
    // A line of text that only begins under the table is none of it.
    if (!isWhole) break;
    line.pieces.forEach(({ glyph }, index) => {
      homes[index]?.text.push(glyph);
      taken.add(glyph);
    });
  }
  const isAtEnd = below.every(
    (glyph) => taken.has(glyph) || glyph.text.trim() === '' || glyph.y > foot * height,
  );
  if (taken.size === 0 || !isAtEnd) return sorted;
  const glyphs = new Map(last.glyphs);
  for (const { cell, text } of open) glyphs.set(cell, text);
  return {
    ...sorted,
    tables: sorted.tables.map((table) => (table === last ? { ...table, glyphs } : table)),
    rest: sorted.rest.filter((glyph) => !taken.has(glyph)),
  };
}

interface OpenCell {
  readonly cell: GridCell;
  readonly left: number;
  readonly right: number;
  readonly text: Glyph[];
}

function lowest(tables: readonly RuledTable[]): RuledTable | undefined {
  const [last] = [...tables].sort((a, b) => (b.grid.ys.at(-1) ?? 0) - (a.grid.ys.at(-1) ?? 0));
  return last;
}

function openCells({ grid, glyphs }: RuledTable): readonly OpenCell[] {
  return [...glyphs].flatMap(([cell, text]) => {
    if (!grid.isOpenAtEnd(cell)) return [];
    const left = grid.xs[cell.column] ?? 0;
    const right = grid.xs[cell.column + cell.width] ?? 0;
    return [{ cell, left, right, text: [...text] }];
  });
}

function isWithin({ left, right }: OpenCell, { x, advance }: Glyph): boolean {
  return x >= left - 1 && x + advance <= right + 1;
}

function goesOn({ text }: OpenCell, { base, size, pieces }: Line): boolean {
  if (pieces.some(({ glyph }) => isNumeric(glyph.text))) return false;
  const before = Math.max(...text.filter(({ y }) => y < base - size / 2).map(({ y }) => y));
  return base - before <= mostPitch * size;
}
