/** Whether the text of a page runs in two columns, so that its lines from top to bottom are not its order. */
import type { Line, Piece } from './gather-lines.ts';
import type { RuledTable } from './page-tables.ts';

/** Fewer may be a picture with words beside it, or a list. */
const fewest = 6;
/** Characters of a line of text; a label or a name is shorter. */
const fewestCharacters = 10;

export function runsInColumns(
  lines: readonly Line[],
  tables: readonly RuledTable[],
  width: number,
): boolean {
  const prose = lines.flatMap(partsOf).filter(({ letters }) => letters >= fewestCharacters);
  return isBesideTable(prose, tables, width) || isBesideProse(prose, width);
}

interface Part {
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  readonly letters: number;
}

function partsOf({ pieces, base, size }: Line): readonly Part[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    if (group === undefined || piece.isApart) groups.push([piece]);
    else group.push(piece);
  }
  return groups.flatMap((group) => {
    const first = group[0]?.glyph;
    const last = group.at(-1)?.glyph;
    if (first === undefined || last === undefined) return [];
    const letters = group.filter(({ glyph }) => /\p{Script=Han}/u.test(glyph.text)).length;
    return [{ left: first.x, right: last.x + last.advance, base, size, letters }];
  });
}

function isBesideTable(
  prose: readonly Part[],
  tables: readonly RuledTable[],
  width: number,
): boolean {
  return tables.some(({ grid: { xs, ys } }) => {
    const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
    const [top, bottom] = [ys[0] ?? 0, ys.at(-1) ?? 0];
    const beside = prose.filter(
      (part) =>
        part.base > top && part.base < bottom && (part.right < left + 1 || part.left > right - 1),
    );
    return right - left > width / 4 && beside.length >= fewest;
  });
}

function isBesideProse(prose: readonly Part[], width: number): boolean {
  const behind = prose.filter(({ left }) => left > 0.4 * width);
  const gutter = behind.map(({ left }) => left).sort((a, b) => a - b)[behind.length >> 1];
  if (gutter === undefined) return false;
  const right = behind.filter(({ left, size }) => Math.abs(left - gutter) < 3 * size);
  const before = prose.filter((part) => part.right < gutter);
  const over = prose.filter((part) => part.left < gutter - part.size && part.right > gutter);
  const bases = before.map(({ base }) => base);
  const [top, bottom] = [Math.min(...bases), Math.max(...bases)];
  const level = right.filter(({ base }) => base > top - 1 && base < bottom + 1);
  return (
    level.length >= fewest && over.length < level.length / 2 && isFull(before) && isFull(level)
  );
}

/** Lines of text end at one edge, all but the last of each paragraph. */
function isFull(parts: readonly Part[]): boolean {
  const edge = Math.max(...parts.map(({ right }) => right));
  const full = parts.filter(({ right, size }) => edge - right < 1.5 * size);
  return parts.length >= fewest && full.length * 2 >= parts.length;
}
