import type { ResultFigure } from '../engine/answer.ts';
import { figureLabel } from './figure-label.ts';

/** The figures that were asked for, as filed. */
export function showFigures(line: HTMLElement, figures: readonly ResultFigure[]): void {
  if (figures.length === 0) line.remove();
  for (const { id, value } of figures) {
    const figure = document.createElement('b');
    figure.textContent = value === null ? '没有填写' : String(value);
    const entry = document.createElement('span');
    entry.className = 'nb';
    entry.append(`${figureLabel(id)} `, figure);
    line.append(entry, ' ');
  }
}
