/** A table as a sheet: numbers as numbers, a blank as an empty cell, a slash as text, its header always in sight. */
import type { Column } from '../../../core/open-data/columns/column.ts';
import type { CsvCell } from '../../../core/open-data/csv.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import type { WorkbookTable } from './workbook-tables.ts';

export function tableSheet(table: WorkbookTable): Sheet {
  const { name, columns } = table;
  return { name, widths: columns.map(widthOf), frozenRows: 1, rows: rowsOf(table) };
}

function* rowsOf({ columns, rows }: WorkbookTable): Iterable<SheetRow> {
  yield { cells: columns.map(({ title }) => title.zh), headings: 'all' };
  const readings = columns.flatMap(({ type, measure }, at) =>
    type === 'decimal' && measure === undefined ? [at] : [],
  );
  for (const row of rows) yield { cells: readings.length === 0 ? row : withNumbers(row, readings) };
}

/** A reading is a number even where it is decimal text elsewhere; what was filed stays what it was. */
function withNumbers(row: readonly CsvCell[], readings: readonly number[]): CsvCell[] {
  return row.map((cell, at) =>
    typeof cell === 'string' && readings.includes(at) ? Number(cell) : cell,
  );
}

/** In characters; a Chinese one is two wide. */
function widthOf({ type, title, measure, name }: Column): number {
  if (measure !== undefined) return 12;
  if (type === 'string') return /name|title|label|source|page|division$/.test(name) ? 32 : 16;
  return Math.max(10, title.zh.length * 2);
}
