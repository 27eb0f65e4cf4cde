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
    const tables = descendants(cell, tableName);
    if (tables.length === 0) own += descendants(cell, words).length > 0 ? 1 : 0;
    else nested += tables.reduce((sum, inner) => sum + descendants(inner, cellName).length, 0);
  }
  return nested > own;
}

const tableName: ReadonlySet<string> = new Set(['w:tbl']);
const cellName: ReadonlySet<string> = new Set(['w:tc']);
const words: ReadonlySet<string> = new Set(['w:t']);
