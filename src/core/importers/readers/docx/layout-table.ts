/** Tells tables that only arrange a page from those that hold data. */
import { shownCells, shownRows } from './table-parts.ts';
import type { XmlElement } from './xml-tree.ts';
import { descendants } from './xml-query.ts';

/** A single column is a frame; so is a table of whose cells most stand in tables of their own. */
export function isLayout(table: XmlElement): boolean {
  const rows = shownRows(table).map(shownCells);
  if (rows.every((cells) => cells.length <= 1)) return true;
  let nested = 0;
  let own = 0;
  for (const cell of rows.flat()) {
    const inner = countCells(cell);
    if (inner > 0) nested += inner;
    else if (descendants(cell, words).some(({ text }) => text.trim() !== '')) own += 1;
  }
  return nested > own;
}

/** Cells of cells among them. */
function countCells(element: XmlElement): number {
  return element.children.reduce(
    (sum, one) => sum + (one.name === 'w:tc' ? 1 : 0) + countCells(one),
    0,
  );
}

const words: ReadonlySet<string> = new Set(['w:t']);
