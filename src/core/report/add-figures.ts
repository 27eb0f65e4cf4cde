/** The sum of figures of one measure: counts, or money to the last decimal. */
import type { Measure } from '../form/heading.ts';
import { addAmounts, amountToText, toAmount } from './amount.ts';
import type { Figure } from './figure.ts';

export interface FigureSum {
  /** Of those that are known, as a figure of the measure is filed; of none it is zero. */
  readonly known: number | string;
  /** How many are known. */
  readonly count: number;
}

/** A blank, a slash, and money of which the unit is unknown are no part of it. */
export function addFigures(figures: readonly Figure[], measure: Measure): FigureSum {
  return isCounted(measure) ? addCounts(figures) : addMoney(figures, measure === 'amount');
}

/** What `addFigures` can add: not a blank, nor a slash, nor money of which the unit is unknown. */
export function isAddable(figure: Figure, measure: Measure): boolean {
  return isCounted(measure)
    ? typeof figure === 'number'
    : toAmount(figure, measure === 'amount') !== undefined;
}

function isCounted(measure: Measure): boolean {
  return measure === 'count' || measure === 'signedCount';
}

function addCounts(figures: readonly Figure[]): FigureSum {
  const counts = figures.filter((figure) => typeof figure === 'number');
  return { known: counts.reduce((sum, count) => sum + count, 0), count: counts.length };
}

function addMoney(figures: readonly Figure[], isInTenThousandYuan: boolean): FigureSum {
  const amounts = figures.flatMap((figure) => toAmount(figure, isInTenThousandYuan) ?? []);
  const unit = isInTenThousandYuan ? '' : '万元';
  return { known: `${amountToText(addAmounts(amounts))}${unit}`, count: amounts.length };
}
