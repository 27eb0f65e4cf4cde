/**
 * Takes a table apart whose rows no line divides: a cell of its grid holds figures of several rows. Its text is read
 * like that of a table without rulings, where every word and figure must find its place.
 */
import { gatherLines, type Line } from './gather-lines.ts';
import { lineText } from './line-text.ts';
import type { RuledTable, SortedText } from './page-tables.ts';

export function withoutTallRows(sorted: SortedText): SortedText {
  const tall = new Set(sorted.tables.filter(hasTallRow));
  const freed = [...tall].flatMap(({ glyphs }) => [...glyphs.values()].flat());
  return {
    ...sorted,
    tables: sorted.tables.filter((table) => !tall.has(table)),
    rest: [...sorted.rest, ...freed],
  };
}

/** More than the parts of a number that its cell has no room for, and more than a slip of the pen. */
const fewest = 3;

function hasTallRow({ glyphs }: RuledTable): boolean {
  const columns = new Set<string>();
  const headed = new Map<number, number>();
  for (const [{ row }, inside] of glyphs) {
    const lines = gatherLines(inside.filter(({ turn }) => turn === 0));
    if (lines.filter(isRow).length >= fewest) return true;
    const bases = lines.filter(isFigure).map(({ base }) => Math.round(base));
    // Figures at the same heights in two cells.
    const key = `${String(row)} ${bases.slice(0, fewest).join(' ')}`;
    if (bases.length >= fewest && columns.has(key)) return true;
    if (bases.length >= fewest) columns.add(key);
    // A heading and its figure in one cell.
    if (isHeaded(lines)) headed.set(row, (headed.get(row) ?? 0) + 1);
    if ((headed.get(row) ?? 0) >= fewest) return true;
  }
  return false;
}

/** A label and a figure, or several figures. */
function isRow(line: Line): boolean {
  return /\S {2,}\d[\d.,]*$/.test(lineText(line));
}

function isFigure(line: Line): boolean {
  return /^\d[\d.,]*$/.test(lineText(line));
}

function isHeaded(lines: readonly Line[]): boolean {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined || lines.length < 2) return false;
  return /^\p{Script=Han}/u.test(lineText(first)) && (isFigure(last) || isRow(last));
}
