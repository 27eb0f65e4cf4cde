/** A figure against the sum of others of its measure: counts, or money to the last decimal. */
import type { Measure } from '../form/heading.ts';
import { addFigures } from './add-figures.ts';
import { amountToText, compareAmounts, subtractAmounts, toAmount } from './amount.ts';
import type { Figure } from './figure.ts';

export interface Compared {
  /** Negative where the figure is less than the sum, 0 where they are the same. */
  readonly order: number;
  /** The sum as a figure of its measure is filed. */
  readonly total: string;
  /** The figure less the sum, exactly, e.g. `-3` or `0.1000`; money is in 万元. */
  readonly difference: string;
}

/** Undefined where one of them was not reported. */
export function compareWithSum(
  figure: Figure,
  parts: readonly Figure[],
  measure: Measure,
): Compared | undefined {
  const { known, count } = addFigures(parts, measure);
  if (count < parts.length) return undefined;
  if (typeof known === 'number') {
    if (typeof figure !== 'number') return undefined;
    const order = figure - known;
    return { order, total: String(known), difference: String(order) };
  }
  const [amount, sum] = [figure, known].map((text) => toAmount(text, measure === 'amount'));
  if (amount === undefined || sum === undefined) return undefined;
  const difference = amountToText(subtractAmounts(amount, sum));
  return { order: compareAmounts(amount, sum), total: known, difference };
}
