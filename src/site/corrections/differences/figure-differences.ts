/** Figures that were filed otherwise before. */
import { figureDefinitions } from '../../../core/form/figures.ts';
import { figureText, type Figure } from '../../../core/report/figure.ts';
import { figureOf, type Report } from '../../../core/report/report.ts';
import { shortFigureName } from '../../short-figure-name.ts';

export interface FigureDifference {
  readonly name: string;
  /** Of the cell, on the page of the report. */
  readonly anchor: string;
  readonly before: string;
  readonly after: string;
}

/** In the order of the form; none where the two have other rows. */
export function figureDifferences(before: Report, after: Report): readonly FigureDifference[] {
  if (before.edition !== after.edition) return [];
  return figureDefinitions(after.edition).flatMap(({ id }) => {
    const [was, is] = [figureOf(before, id), figureOf(after, id)];
    if (was === is) return [];
    const name = shortFigureName(after, id);
    return [{ name, anchor: `#${id}`, before: shown(was), after: shown(is) }];
  });
}

function shown(figure: Figure): string {
  return figure === null ? '空白' : figureText(figure);
}
