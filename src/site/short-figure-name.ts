/** What a figure is called where there is little room. */
import { findFigureDefinition, type FigureId } from '../core/form/figures.ts';
import { requestRows } from '../core/form/request-rows.ts';
import type { Report } from '../core/report/report.ts';

/** The labels of the requests table are long: of its figures the short name of the row, and the last of the columns'. */
export function shortFigureName({ edition }: Report, id: FigureId): string {
  const definition = findFigureDefinition(edition, id);
  if (definition === undefined) return id;
  const row = requestRows(edition).find((placed) => id.startsWith(`requests.${placed.row.id}.`));
  const column = definition.columnLabels.at(-1) ?? '';
  return row === undefined ? definition.name : `${row.row.short} · ${column}`;
}
