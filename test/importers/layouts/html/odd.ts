/** Tables as careless editors leave them: merges lost, cut in two, one in the other, headings apart. */
import type { Layout } from '../layout.ts';
import { placesOf, type Grid, type GridCell } from '../printed.ts';
import { bodyOf, escaped, page, plainMarks, spannedTable, tableCell } from './page.ts';

export const oddLayouts: readonly Layout[] = [
  odd('html-no-rowspan', noRowspan),
  { ...odd('html-no-spans', noSpans), showsBlanks: false },
  odd('html-no-spans-empty-cells', emptyCells),
  odd('html-two-tables', twoTables),
  odd('html-two-tables-header-again', headerAgain),
  { ...odd('html-split-header', splitHeader), showsBlanks: false },
  odd('html-nested-tables', nested),
  odd('html-row-a-table', rowATable),
  { ...odd('html-divs', divs), showsBlanks: false },
  odd('html-unclosed-cells', unclosed),
];

function odd(name: string, table: (grid: Grid) => string): Layout {
  return {
    name,
    family: 'odd HTML',
    extension: 'html',
    showsBlanks: true,
    hasNarrative: true,
    print: (printed) => {
      const title = printed.title.map((line) => `<p align="center">${escaped(line)}</p>`).join('');
      return page('年度报告', `${title}\n${bodyOf(printed, { ...plainMarks, table })}`);
    },
  };
}

const plain = ({ text }: GridCell) => escaped(text);

/** A label over several rows stands in its first row, and the others have an empty cell there. */
function noRowspan(grid: Grid): string {
  const rows = placesOf(grid).map((row) => {
    const cells = row.flatMap((place, column) => {
      if (place === undefined) return [];
      if (place.isFirst) return [tableCell({ ...place.cell, height: 1 }, plain)];
      const isBelow =
        row[column - 1]?.cell !== place.cell && !placesBefore(row, column, place.cell);
      return isBelow ? [tableCell({ ...place.cell, height: 1, text: '' }, plain)] : [];
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${rows.join('\n')}</table>`;
}

function placesBefore(
  row: readonly ({ readonly cell: GridCell } | undefined)[],
  column: number,
  cell: GridCell,
): boolean {
  return row.slice(0, column).some((place) => place?.cell === cell);
}

/** Nothing but the cells that have something to say. */
function noSpans(grid: Grid): string {
  const rows = grid.rows.map(
    ({ cells }) => `<tr>${cells.map((cell) => `<td>${plain(cell)}</td>`).join('')}</tr>`,
  );
  return `<table>${rows.join('\n')}</table>`;
}

function emptyCells(grid: Grid): string {
  const rows = placesOf(grid).map(
    (row) =>
      `<tr>${row.map((place) => `<td>${place?.isFirst === true ? plain(place.cell) : '&nbsp;'}</td>`).join('')}</tr>`,
  );
  return `<table>${rows.join('\n')}</table>`;
}

/** A page break cut the table between two groups. */
function twoTables(grid: Grid): string {
  const [first, second] = halves(grid);
  return second === undefined
    ? spannedTable(first)
    : `${spannedTable(first)}\n<p>&nbsp;</p>\n${spannedTable(second)}`;
}

function headerAgain(grid: Grid): string {
  const [first, second] = halves(grid);
  if (second === undefined || grid.name !== 'requests') return spannedTable(grid);
  const header = grid.rows.slice(0, 3);
  return `${spannedTable(first)}\n${spannedTable({ ...second, rows: [...header, ...second.rows] })}`;
}

function halves(grid: Grid): readonly [Grid, Grid?] {
  if (grid.name === 'disputes') return [grid];
  const at = grid.name === 'disclosure' ? 4 : 16;
  const rows = [...grid.rows];
  const end = rows.length;
  const clipped = (from: number, to: number) => ({
    ...grid,
    rows: rows.slice(from, to).map((row, index) => ({
      ...row,
      cells: [
        ...(index === 0 ? over(grid, from) : []),
        ...row.cells.map((cell) => ({
          ...cell,
          height: Math.min(cell.height, to - from - index),
        })),
      ],
    })),
  });
  return [clipped(0, at), clipped(at, end)];
}

/** What covers a row from above goes on in the second table as a blank cell. */
function over(grid: Grid, row: number): readonly GridCell[] {
  if (row === 0) return [];
  const seen = new Set<GridCell>();
  return (placesOf(grid)[row] ?? []).flatMap((place) => {
    if (place === undefined || grid.rows[row]?.cells.includes(place.cell) === true) return [];
    if (seen.has(place.cell)) return [];
    seen.add(place.cell);
    const top = grid.rows.findIndex(({ cells }) => cells.includes(place.cell));
    return [{ ...place.cell, text: '', height: place.cell.height - (row - top) }];
  });
}

/** The headings are a table of their own, as in a sheet whose head stays in sight. */
function splitHeader(grid: Grid): string {
  if (grid.name === 'disclosure') return spannedTable(grid);
  const heads = grid.rows.filter(({ cells }) => cells.every(({ role }) => role === 'head')).length;
  const head = { ...grid, rows: grid.rows.slice(0, heads) };
  return `${spannedTable(head)}\n${spannedTable({ ...grid, rows: grid.rows.slice(heads) })}`;
}

/** Tables of data in a table that only puts them side by side. */
function nested(grid: Grid): string {
  return `<table border="0"><tr><td>&nbsp;</td></tr><tr><td><table><tr><td>${spannedTable(grid)}</td></tr></table></td></tr></table>`;
}

/** Each block of the first table is a table of its own. */
function rowATable(grid: Grid): string {
  if (grid.name !== 'disclosure') return spannedTable(grid);
  const starts = grid.rows.flatMap(({ cells }, index) => (cells.length === 1 ? [index] : []));
  return starts
    .map((start, index) =>
      spannedTable({ ...grid, rows: grid.rows.slice(start, starts[index + 1]) }),
    )
    .join('\n');
}

/** No table at all: one division for each cell. */
function divs(grid: Grid): string {
  return grid.rows
    .flatMap(({ cells }) => cells)
    .filter(({ text }) => text !== '')
    .map((cell) => `<div>${plain(cell)}</div>`)
    .join('\n');
}

function unclosed(grid: Grid): string {
  return spannedTable(grid)
    .replaceAll('</td>', '\n')
    .replaceAll('</tr>', '')
    .replaceAll('<td', '<TD')
    .replaceAll(/colspan="(\d+)"/g, 'COLSPAN=$1')
    .replaceAll(/rowspan="(\d+)"/g, "ROWSPAN='$1'");
}
