/** A table of a page: rows of figures stay a table; what only lays out the page becomes its paragraphs again. */
import type { Cell, Row } from '../../document/source-document.ts';
import { readLabel } from '../../labels/read-label.ts';
import { isValue } from '../../labels/read-value.ts';
import { lineOf, rawText, type Element } from './element.ts';
import { isParagraph, textOf, type Item } from './item.ts';
import { captionRows, isLayoutRow, type FilledCell, type FilledRow } from './layout-row.ts';
import { tableGrid, type GridCell } from './table-grid.ts';
import { tableRows } from './table-rows.ts';

/** `walkCell` walks the content of one cell, or of a caption. */
export function walkTable(
  table: Element,
  hiddenNames: ReadonlySet<string>,
  walkCell: (cell: Element) => readonly Item[],
): Item[] {
  const { captions, rows, hidden } = tableRows(table, hiddenNames);
  const items: Item[] = [...captions.flatMap(walkCell), ...hidden.flatMap(hiddenItem)];
  const grid = tableGrid(rows);
  if (grid === undefined) {
    for (const { cells } of rows) {
      for (const cell of cells) for (const item of walkCell(cell)) items.push(item);
    }
    return items;
  }
  const filled = rows.map(({ element }, index) => ({
    element,
    number: index + 1,
    cells: (grid.rows[index] ?? []).map((cell) => filledCell(cell, walkCell(cell.element))),
  }));
  for (const run of runs(filled, grid.width)) {
    const { above, rows: middle, below } = captionRows(run);
    for (const row of above) addFlow(items, row);
    if (isLayout(middle)) for (const row of middle) addFlow(items, row);
    else
      addTable(items, table, middle.length < filled.length ? withoutBlankColumns(middle) : middle);
    for (const row of below) addFlow(items, row);
  }
  return items;
}

function hiddenItem(element: Element): Item[] {
  const text = rawText(element);
  if (text === '') return [];
  return [{ kind: 'left-out', what: 'hidden', text, element, place: { line: lineOf(element) } }];
}

function filledCell(cell: GridCell, items: readonly Item[]): FilledCell {
  const text = items.filter(isParagraph).map(textOf).join('\n').trim();
  return { ...cell, items, text };
}

/** Rows of data as long as they follow each other; each row that lays out the page is a run of its own. */
function* runs(rows: readonly FilledRow[], width: number): Generator<readonly FilledRow[]> {
  let run: FilledRow[] = [];
  for (const row of rows) {
    if (width > 1 && !isLayoutRow(row)) {
      run.push(row);
      continue;
    }
    if (run.length > 0) yield run;
    yield [row];
    run = [];
  }
  if (run.length > 0) yield run;
}

function isLayout(rows: readonly FilledRow[]): boolean {
  const cells = rows.flatMap((row) => row.cells);
  const filled = cells.filter(({ items }) => items.length > 0);
  return filled.length <= 1
    ? filled.every(({ text }) => readLabel(text).length === 0 && !isValue(text))
    : rows.length === 1 && rows.every(isLayoutRow);
}

function addFlow(items: Item[], row: FilledRow): void {
  for (const cell of row.cells) for (const item of cell.items) items.push(item);
}

function addTable(items: Item[], table: Element, rows: readonly FilledRow[]): void {
  const cells = rows.flatMap((row) => row.cells);
  const first = rows[0];
  if (first === undefined) return;
  // Of a table that is cut into parts each has its own line.
  const line = first.number === 1 ? lineOf(table) : lineOf(first.element);
  const linked = cells.filter((cell) => cell.text !== '' && cell.items.every(isLink)).length;
  items.push({
    kind: 'block',
    element: table,
    linkShare: linked / Math.max(cells.length, 1),
    block: {
      kind: 'table',
      columns: 'grid',
      place: { line },
      rows: rows.map((row, index) => tableRow(row, rows.length - index)),
    },
  });
  for (const cell of cells) {
    for (const item of cell.items) if (!isParagraph(item)) items.push(item);
  }
}

/** In a sheet that holds the whole report a table has as many columns as the widest one, blank to the right. */
function withoutBlankColumns(rows: readonly FilledRow[]): FilledRow[] {
  const filled = rows.flatMap(({ cells }) => cells.filter(({ items }) => items.length > 0));
  const end = filled.reduce((most, { column, width }) => Math.max(most, column + width), 0);
  return rows.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => column < end) }));
}

function isLink(item: Item): boolean {
  return item.kind === 'block' && item.linkShare > 0.9;
}

/** A cell reaches no further than the rows that stay with it. */
function tableRow(row: FilledRow, rowsLeft: number): Row {
  const place = { line: lineOf(row.element), row: row.number };
  const cells = row.cells.map((cell, index): Cell => ({
    text: cellText(cell),
    column: cell.column,
    width: cell.width,
    height: Math.min(cell.height, rowsLeft),
    place: { ...place, line: lineOf(cell.element), cell: String(index + 1) },
  }));
  return { cells, place };
}

/** What is no text but may stand for a figure is named: a blank would be another statement. */
function cellText({ text, items }: FilledCell): string {
  const mayBeFigure = isValue(text) || !/\p{L}/u.test(text);
  const marks = items.flatMap((item) => {
    if (item.kind === 'block') return item.block.kind === 'table' ? ['［表中表］'] : [];
    if (item.what === 'control') return ['［输入框］'];
    if (item.what === 'frame') return ['［嵌入内容］'];
    if (item.what === 'white') return ['［白字］'];
    return item.what === 'image' && mayBeFigure ? ['［图片］'] : [];
  });
  return [...(text === '' ? [] : [text]), ...new Set(marks)].join('\n');
}
