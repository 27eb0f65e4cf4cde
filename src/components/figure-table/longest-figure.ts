import type { FigureId } from '../../core/form/figures.ts';
import type { TableLayout } from '../../core/form/tables/table-layout.ts';
import { figureText, type Figure } from '../../core/report/figure.ts';

/** How many characters the longest figure of a table has: long ones need another form of it. */
export function longestFigure(
  { bodies }: TableLayout,
  figures: Readonly<Record<FigureId, Figure>>,
): number {
  const lengths = bodies
    .flat()
    .flatMap((row) => row.figures)
    .map(({ id }) => figureText(figures[id] ?? null).length);
  return Math.max(0, ...lengths);
}
