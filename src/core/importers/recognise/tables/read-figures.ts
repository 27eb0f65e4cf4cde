/** The texts of cells → figures, each normalisation told, whatever isn't a figure refused. */
import type { EditionId } from '../../../form/editions.ts';
import { findFigureDefinition, type FigureId } from '../../../form/figures.ts';
import type { Figure } from '../../../report/figure.ts';
import { located } from '../../document/place-text.ts';
import { importFinding, type ImportFinding, type Origin } from '../../imported.ts';
import { readValue } from '../../labels/read-value.ts';
import { refusal, type FigureCell } from './figure-cell.ts';

export interface ReadFigures {
  readonly figures: Readonly<Record<FigureId, Figure>>;
  readonly origins: ReadonlyMap<FigureId, Origin>;
  readonly findings: readonly ImportFinding[];
}

/** Cells of figures that the edition doesn't have are a bug and throw. */
export function readFigures(cells: readonly FigureCell[], edition: EditionId): ReadFigures {
  const figures: Record<FigureId, Figure> = {};
  const origins = new Map<FigureId, Origin>();
  const findings: ImportFinding[] = [];
  for (const { id, cell, label } of cells) {
    const definition = findFigureDefinition(edition, id);
    if (definition === undefined) throw new Error(`edition ${edition} has no figure ${id}`);
    const reading = readValue(cell.text, definition.measure);
    origins.set(id, { place: cell.place, raw: cell.text, label });
    if ('problem' in reading) {
      findings.push(refusal(`${definition.name}：${reading.problem}`, cell.place));
      continue;
    }
    figures[id] = reading.figure;
    if (reading.note === undefined) continue;
    const message = located(`${definition.name}的${reading.note}`, cell.place);
    findings.push(importFinding('import-value', message, cell.place, [id]));
  }
  return { figures, origins, findings };
}
