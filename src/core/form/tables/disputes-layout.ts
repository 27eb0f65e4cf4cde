/** The disputes table: one row of fifteen figures under up to three levels of headings, the same in both editions. */
import {
  litigationLabel,
  litigations,
  procedures,
  reconsiderations,
  resultColumns,
  resultsTotal,
  type Procedure,
} from '../disputes.ts';
import type { Heading } from '../heading.ts';
import { type FigureCell, type HeadingCell, type TableLayout } from './table-layout.ts';

const litigationId = 'd-litigation';

export const disputesLayout: TableLayout = createLayout();

function createLayout(): TableLayout {
  return {
    head: [
      {
        headings: [
          ...reconsiderations.map(procedureHeading),
          litigationHeading(litigations.length),
        ],
        figures: [],
      },
      {
        headings: [
          ...reconsiderations.flatMap((procedure) => resultHeadings(procedure, 2)),
          ...litigations.map(procedureHeading),
        ],
        figures: [],
      },
      { headings: litigations.flatMap((procedure) => resultHeadings(procedure, 1)), figures: [] },
    ],
    bodies: [[{ headings: [], figures: procedures.flatMap(figureCells) }]],
  };
}

function litigationHeading(count: number): HeadingCell {
  return {
    id: litigationId,
    label: litigationLabel,
    scope: 'colgroup',
    headers: [],
    colSpan: count * resultColumns.length,
    kinds: 'wide-col law',
  };
}

function procedureHeading(procedure: Procedure): HeadingCell {
  return {
    id: procedureId(procedure),
    label: procedure.label,
    scope: 'colgroup',
    headers: around(procedure),
    colSpan: resultColumns.length,
    kinds: `wide-col ${blockClass(procedure)}`,
    meaning: procedure.id,
  };
}

function resultHeadings(procedure: Procedure, rowSpan: number): HeadingCell[] {
  return resultColumns.map((result) => ({
    id: resultId(procedure, result),
    label: result.label,
    scope: 'col',
    headers: [...around(procedure), procedureId(procedure)],
    rowSpan,
    kinds: `leafcol ${placeClass(procedure, result)}`,
  }));
}

function figureCells(procedure: Procedure): FigureCell[] {
  return resultColumns.map((result) => ({
    id: `disputes.${procedure.id}.${result.id}`,
    headers: [...around(procedure), procedureId(procedure), resultId(procedure, result)],
    kinds: placeClass(procedure, result),
    showsChange: result === resultsTotal,
    columnLabel: result.label,
  }));
}

function around({ isLitigation }: Procedure): readonly string[] {
  return isLitigation ? [litigationId] : [];
}

/** Where the cell goes when the table stands in three blocks: block and column. */
function placeClass(procedure: Procedure, result: Heading): string {
  const column = `n${String(resultColumns.indexOf(result) + 1)}`;
  const total = result === resultsTotal ? ' sum-col' : '';
  return `${blockClass(procedure)} ${column}${total}`;
}

function blockClass(procedure: Procedure): string {
  return `p${String(procedures.indexOf(procedure) + 1)}`;
}

function procedureId({ id }: Procedure): string {
  return `d-${id}`;
}

function resultId(procedure: Procedure, result: Heading): string {
  return `d-${procedure.id}.${result.id}`;
}
