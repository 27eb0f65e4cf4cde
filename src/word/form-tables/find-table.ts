/** The standard table of a section in which the figures of a report have room. */
import type { FigureId } from '../../core/form/figures.ts';
import type { SectionId } from '../../core/form/sections.ts';
import { figureText } from '../../core/report/figure.ts';
import type { Report } from '../../core/report/report.ts';
import type { Shell } from '../package/shell.ts';
import type { TableTemplate } from './table-template.ts';

/** Undefined for a section without a table. */
export function findTable(
  shell: Shell,
  { edition, figures }: Report,
  section: SectionId,
): TableTemplate | undefined {
  const tables = shell.tables.filter(
    ({ shape }) => shape.section === section && shape.edition === edition,
  );
  const length = (id: FigureId): number => figureText(figures[id] ?? null).length;
  const longest = Math.max(0, ...(tables[0]?.template.places.map(({ id }) => length(id)) ?? []));
  return (tables.find(({ shape }) => longest <= shape.longestFigure) ?? tables.at(-1))?.template;
}
