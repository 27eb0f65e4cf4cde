/** How many grid columns each row of a table fills, spans from above included. */
import type { TableRow } from '../../src/core/form/tables/table-layout.ts';

export function occupied(rows: readonly TableRow[]): readonly number[] {
  let above: { cells: number; rows: number }[] = [];
  return rows.map(({ headings, figures }) => {
    const here = [
      ...headings.map(({ colSpan = 1, rowSpan = 1 }) => ({ cells: colSpan, rows: rowSpan })),
      ...figures.map(({ colSpan = 1 }) => ({ cells: colSpan, rows: 1 })),
    ];
    const all = [...above, ...here];
    above = all
      .map(({ cells, rows: left }) => ({ cells, rows: left - 1 }))
      .filter((span) => span.rows > 0);
    return all.reduce((sum, { cells }) => sum + cells, 0);
  });
}
