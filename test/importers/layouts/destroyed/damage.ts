/** A way in which a document is destroyed, and what an importer may still make of it. */
import type { Random } from '../../../../src/core/sample/random.ts';
import type { Figure } from '../../../../src/core/report/figure.ts';
import type { Layout, Wanted } from '../layout.ts';
import type { Grid, GridCell, GridRow, Printed, TableName } from '../printed.ts';

export interface Damage {
  readonly name: string;
  /** In some layouts the damage can't be seen, or what is left says all the same. */
  readonly wanted: (layout: Layout) => Wanted;
  readonly apply: (printed: Printed, random: Random) => Printed;
}

export function always(wanted: Wanted): () => Wanted {
  return () => wanted;
}

export function editGrid(printed: Printed, name: TableName, edit: (grid: Grid) => Grid): Printed {
  return {
    ...printed,
    parts: printed.parts.map((part) =>
      part.kind === 'table' && part.grid.name === name
        ? { kind: 'table', grid: edit(part.grid) }
        : part,
    ),
  };
}

export function editRequestRow(
  printed: Printed,
  id: string,
  edit: (row: GridRow) => readonly GridRow[],
): Printed {
  return editGrid(printed, 'requests', (grid) => ({
    ...grid,
    rows: grid.rows.flatMap((row) => (row.id === id ? edit(row) : [row])),
  }));
}

/** The values of a row in place of what they are; labels stay. */
export function withValues(
  row: GridRow,
  edit: (values: readonly GridCell[]) => readonly GridCell[],
): GridRow {
  const isValue = ({ role }: GridCell) => role === 'value';
  return {
    ...row,
    cells: [
      ...row.cells.filter((cell) => !isValue(cell)),
      ...edit(row.cells.filter((cell) => isValue(cell))),
    ],
  };
}

export function withText(row: GridRow, role: GridCell['role'], text: string): GridRow {
  return {
    ...row,
    cells: row.cells.map((cell) => (cell.role === role ? { ...cell, text } : cell)),
  };
}

/** What the document says now, where that is another report. */
export function saying(printed: Printed, figures: Readonly<Record<string, Figure>>): Printed {
  const { report } = printed;
  return { ...printed, report: { ...report, figures: { ...report.figures, ...figures } } };
}
