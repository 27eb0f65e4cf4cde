/**
 * Puts together again what a page break has cut: a row with half of its label on one page and the rest on the next,
 * a header that is parted from its figures.
 */
import type { Cell, Row, Table } from '../../document/source-document.ts';
import { readLabel } from '../../labels/read-label.ts';
import { isValue } from '../../labels/read-value.ts';
import type { PageBlocks, PlacedBlock } from './page-blocks.ts';

/** Tables that go on must have been given the same columns. */
export function joinCutCells(pages: readonly PageBlocks[]): readonly PageBlocks[] {
  const joined = [...pages];
  pages.forEach((_, index) => {
    const [page, next] = [joined[index], joined[index + 1]];
    const upper = page?.blocks.at(-1);
    const lower = next?.blocks[0];
    if (page === undefined || next === undefined) return;
    if (upper?.block.kind !== 'table' || lower?.block.kind !== 'table') return;
    if (upper.edges === undefined || upper.edges !== lower.edges) return;
    const [mended, rest] = hasValues(upper.block)
      ? joinRows(upper.block, lower.block)
      : joinHeader(upper.block, lower.block);
    joined[index] = withBlock(page, upper, mended);
    joined[index + 1] = withBlock(next, lower, rest);
  });
  return joined;
}

/** A table whose rows have all been taken over is gone. */
function withBlock(page: PageBlocks, old: PlacedBlock, block: Table): PageBlocks {
  const blocks = page.blocks.flatMap((placed) => {
    if (placed !== old) return [placed];
    return block.rows.length === 0 ? [] : [{ ...placed, block }];
  });
  return { ...page, blocks };
}

function hasValues({ rows }: Table): boolean {
  return rows.some(({ cells }) => cells.some(({ text }) => isValue(text)));
}

/** A header alone says nothing: all its rows go over to the figures. */
function joinHeader(upper: Table, lower: Table): readonly [Table, Table] {
  const [first, second, ...rest] = lower.rows;
  if (first === undefined) return [upper, lower];
  const halves = first.cells.map((below) => ({ above: cellOverBreak(upper, below), below }));
  const isCutThrough = halves.some(({ above, below }) => isCut(above, below));
  const whole = new Map<Cell, Cell>();
  const parted = halves.flatMap(({ above, below }) => {
    const goesOn = below.text === '' || isCut(above, below) || (isCutThrough && above?.text === '');
    if (above === undefined || !goesOn) return [below];
    const text = [above.text, below.text].filter((part) => part !== '').join('\n');
    whole.set(above, { ...above, text, height: above.height + below.height });
    return [];
  });
  const isRowCut = isCutThrough && parted.length === 0 && second !== undefined;
  const header = upper.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const joined = whole.get(cell) ?? cell;
      return isRowCut && joined !== cell ? { ...joined, height: joined.height - 1 } : joined;
    }),
  }));
  const below = second === undefined ? rest : [second, ...rest];
  const rows = isRowCut
    ? [...header, ...below]
    : [...header, { ...first, cells: parted }, ...below];
  return [
    { ...upper, rows: [] },
    { ...lower, place: upper.place, rows },
  ];
}

function joinRows(upper: Table, lower: Table): readonly [Table, Table] {
  const [first] = lower.rows;
  if (first === undefined) return [upper, lower];
  const halves = first.cells.map((below) => ({ above: cellOverBreak(upper, below), below }));
  const cuts = halves.filter(({ above, below }) => isCut(above, below));
  if (cuts.length === 0) return [upper, lower];
  const texts = new Map<Cell, string>();
  for (const { above, below } of cuts) {
    if (above !== undefined) texts.set(above, `${above.text}\n${below.text}`);
  }
  const isWholeRow = cuts.some(({ above, below }) => isLastRow(upper, above) && below.height === 1);
  if (!isWholeRow) {
    const emptied = new Set(cuts.map(({ below }) => below));
    return [
      withTexts(upper, texts),
      withTexts(lower, new Map([...emptied].map((cell) => [cell, '']))),
    ];
  }
  // A figure on both sides of the break can't be one figure: leave the rows to whoever reads the table.
  if (halves.some(({ above, below }) => isValue(above?.text ?? '') && isValue(below.text))) {
    return [upper, lower];
  }
  if (halves.some(({ above, below }) => above === undefined && below.text !== '')) {
    return [upper, lower];
  }
  for (const { above, below } of halves) {
    if (above !== undefined && below.text !== '' && !texts.has(above)) {
      texts.set(above, above.text === '' ? below.text : `${above.text}\n${below.text}`);
    }
  }
  return [withTexts(upper, texts), withoutFirstRow(lower)];
}

/** Two texts that are a label only together, or that together say more exactly which. */
function isCut(above: Cell | undefined, below: Cell): boolean {
  if (above === undefined || above.text === '' || below.text === '') return false;
  if (readLabel(below.text).length > 0) return false;
  return readLabel(`${above.text}${below.text}`).length > 0;
}

/** The cell of the upper table that touches the break where this one begins. */
function cellOverBreak(upper: Table, below: Cell): Cell | undefined {
  const last = upper.rows.length;
  for (let index = last - 1; index >= 0; index -= 1) {
    const found = upper.rows[index]?.cells.find(
      ({ column, width, height }) =>
        column === below.column && width === below.width && index + height === last,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

function isLastRow(table: Table, cell: Cell | undefined): boolean {
  return cell !== undefined && (table.rows.at(-1)?.cells.includes(cell) ?? false);
}

function withTexts(table: Table, texts: ReadonlyMap<Cell, string>): Table {
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, text: texts.get(cell) ?? cell.text })),
    })),
  };
}

/** Cells that reach further down begin one row later. */
function withoutFirstRow(table: Table): Table {
  const [first, second, ...rest] = table.rows;
  const kept = (first?.cells ?? [])
    .filter(({ height }) => height > 1)
    .map((cell) => ({ ...cell, height: cell.height - 1, text: '' }));
  if (second === undefined) return { ...table, rows: [] };
  const cells = [...kept, ...second.cells].sort((a, b) => a.column - b.column);
  const row: Row = { ...second, cells };
  return { ...table, rows: [row, ...rest] };
}
