/** A table as a sheet: numbers as numbers, a blank as an empty cell, a slash as text, its header always in sight. */
import type { Cell, Sheet } from 'write-excel-file/node';
import type { Column } from '../../../core/open-data/columns/column.ts';
import type { CsvCell } from '../../../core/open-data/csv.ts';
import type { WorkbookTable } from './workbook-tables.ts';

export function tableSheet({ name, columns, rows }: WorkbookTable): Sheet<never> {
  return {
    sheet: name,
    columns: columns.map((column) => ({ width: widthOf(column) })),
    stickyRowsCount: 1,
    data: [
      columns.map(({ title }) => heading(title.zh)),
      ...rows.map((row) => row.map((cell, at) => cellOf(cell, columns[at]))),
    ],
  };
}

export function heading(text: string): Cell {
  return {
    value: text,
    fontWeight: 'bold',
    backgroundColor: '#EEEEEE',
    wrap: true,
    alignVertical: 'top',
  };
}

/** A reading is a number even where it is decimal text elsewhere; what was filed stays what it was. */
function cellOf(cell: CsvCell, column: Column | undefined): Cell {
  const isReading = column?.type === 'decimal' && column.measure === undefined;
  return isReading && typeof cell === 'string' ? Number(cell) : cell;
}

/** In characters; a Chinese one is two wide. */
function widthOf({ type, title, measure, name }: Column): number {
  if (measure !== undefined) return 12;
  if (type === 'string') return /name|title|label|source|page|division$/.test(name) ? 32 : 16;
  return Math.max(10, title.zh.length * 2);
}
