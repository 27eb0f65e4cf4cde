/** Where a figure goes in a table that was made without figures. */
import type { FigureId } from '../../core/form/figures.ts';

/** Brackets that no label of the form has. */
export function figurePlace(id: FigureId): string {
  return `⟦${id}⟧`;
}

/** A run that holds a place: its begin, the figure's id, its end. */
export const placePattern =
  /(<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>)⟦([^⟧]+)⟧(<\/w:t><\/w:r>)/g;
