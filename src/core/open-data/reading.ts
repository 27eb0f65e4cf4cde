/** What a figure as filed says as a number, with its unit: nothing where either is not certain. */
import { editions, type EditionId } from '../form/editions.ts';
import { figureDefinitions, type FigureId } from '../form/figures.ts';
import type { Measure } from '../form/heading.ts';
import { amountToText, toAmount } from '../report/amount.ts';
import type { Figure } from '../report/figure.ts';

export type FigureUnit = '件' | '项' | '万元';

/** A plain decimal that is exact, such as 12.5000; money is in 万元. */
export interface Reading {
  readonly number: string;
  readonly unit: FigureUnit;
}

export function readingOf(figure: Figure, measure: Measure, unit: FigureUnit): Reading | undefined {
  if (typeof figure === 'number') return { number: String(figure), unit };
  if (measure !== 'amount' && measure !== 'amountWithUnit') return undefined;
  const amount = toAmount(figure, measure === 'amount');
  return amount && { number: amountToText(amount), unit: '万元' };
}

/** What the form counts the figures of an edition in; money for which it fixes no unit is read in 万元. */
export function unitOf(edition: EditionId, id: FigureId): FigureUnit {
  const unit = units[edition].get(id);
  if (unit === undefined) throw new Error(`edition ${edition} has no figure ${id}`);
  return unit;
}

const units: Readonly<Record<EditionId, ReadonlyMap<FigureId, FigureUnit>>> = {
  '2019': unitsOf('2019'),
  '2021': unitsOf('2021'),
};

function unitsOf(edition: EditionId): ReadonlyMap<FigureId, FigureUnit> {
  const fixed = new Map<FigureId, FigureUnit>(
    editions[edition].disclosure.flatMap(({ rows, columns }) =>
      rows.flatMap((row) =>
        columns.map(
          (column) =>
            [`proactiveDisclosure.${row.id}.${column.id}`, column.unit ?? '万元'] as const,
        ),
      ),
    ),
  );
  return new Map(figureDefinitions(edition).map(({ id }) => [id, fixed.get(id) ?? '件']));
}
