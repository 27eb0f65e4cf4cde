/** Tables as readers give them, from literal rows. */
import type {
  Cell,
  ColumnTrust,
  Table,
} from '../../../src/core/importers/document/source-document.ts';

/** One string a row, cells between `|`; `text>3` covers three columns. Empty cells stay. */
export function tableOf(rows: readonly string[], columns: ColumnTrust = 'fields'): Table {
  return {
    kind: 'table',
    columns,
    place: { line: 1 },
    rows: rows.map((row, index) => ({
      cells: cellsOf(row, index + 1),
      place: { line: index + 1 },
    })),
  };
}

function cellsOf(row: string, line: number): Cell[] {
  let column = 0;
  return row.split('|').map((part, index) => {
    const [, text = '', span] = /^(.*?)(?:>(\d+))?$/s.exec(part) ?? [];
    const width = Number(span ?? 1);
    const cell = {
      text: text.trim(),
      column,
      width,
      height: 1,
      place: { line, cell: String(index + 1) },
    };
    column += width;
    return cell;
  });
}
