/** Ids of headings that weigh little: each stands in up to a hundred cells of every report. */
import type { TableLayout, TableRow } from '../../core/form/tables/table-layout.ts';

/** The same layout with its headings numbered; `prefix` sets the tables of a page apart. */
export function withShortIds<Layout extends TableLayout>(layout: Layout, prefix: string): Layout {
  const headings = [...layout.head, ...layout.bodies.flat()].flatMap((row) => row.headings);
  const numbers = new Map(headings.map(({ id }, number) => [id, `${prefix}${String(number)}`]));
  const short = (id: string) => numbers.get(id) ?? id;
  const renamed = (row: TableRow): TableRow => ({
    ...row,
    headings: row.headings.map((heading) => ({
      ...heading,
      id: short(heading.id),
      headers: heading.headers.map(short),
    })),
    figures: row.figures.map((cell) => ({ ...cell, headers: cell.headers.map(short) })),
  });
  return {
    ...layout,
    head: layout.head.map(renamed),
    bodies: layout.bodies.map((rows) => rows.map(renamed)),
  };
}
