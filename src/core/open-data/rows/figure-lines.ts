/** The rows of `figureColumns` and `reportFigureColumns` as text: a million of them, so that nothing is made twice. */
import type { EditionId } from '../../form/editions.ts';
import { figureDefinitions, type FigureDefinition } from '../../form/figures.ts';
import type { Figure } from '../../report/figure.ts';
import { figureOf } from '../../report/report.ts';
import { csvCell, csvCells } from '../csv.ts';
import { readingOf, unitOf } from '../reading.ts';
import { identityCells, type FiledReport } from './identity-cells.ts';

/** All figures of a report in the order of the form. */
export function figureLines(filed: FiledReport): string {
  return linesOf(filed, () => '');
}

/** The same with their readings. */
export function readFigureLines(filed: FiledReport): string {
  const { edition } = filed.report;
  return linesOf(filed, (figure, { id, measure }) => {
    const reading = readingOf(figure, measure, unitOf(edition, id));
    return reading === undefined ? ',,' : `,${reading.number},${reading.unit}`;
  });
}

function linesOf(
  filed: FiledReport,
  more: (figure: Figure, definition: FigureDefinition) => string,
): string {
  const { report } = filed;
  const identity = csvCells(identityCells(filed));
  let lines = '';
  for (const { definition, names } of named[report.edition]) {
    const figure = figureOf(report, definition.id);
    const blank = figure === null ? 'true' : 'false';
    lines += `${identity},${names},${csvCell(figure)},${blank}${more(figure, definition)}\n`;
  }
  return lines;
}

interface Named {
  readonly definition: FigureDefinition;
  /** Id and label, as they stand in every report. */
  readonly names: string;
}

const named: Readonly<Record<EditionId, readonly Named[]>> = {
  '2019': nameAll('2019'),
  '2021': nameAll('2021'),
};

function nameAll(edition: EditionId): readonly Named[] {
  return figureDefinitions(edition).map((definition) => ({
    definition,
    names: csvCells([definition.id, definition.name]),
  }));
}
