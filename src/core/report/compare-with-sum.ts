/** A figure against the sum of others of its measure: counts, or money to the last decimal. */
import type { Measure } from '../form/heading.ts';
import { addAmounts, amountToText, compareAmounts, toAmount } from './amount.ts';
import { sum, type Figure } from './figure.ts';

export interface Compared {
  /** Negative where the figure is less than the sum, 0 where they are the same. */
  readonly order: number;
  /** The sum as a figure of its measure is filed. */
  readonly total: string;
}

/** Undefined where one of them was not reported. */
export function compareWithSum(
  figure: Figure,
  parts: readonly Figure[],
  measure: Measure,
): Compared | undefined {
  return measure === 'count' || measure === 'signedCount'
    ? compareCounts(figure, parts)
    : compareMoney(figure, parts, measure === 'amount');
}

function compareCounts(figure: Figure, parts: readonly Figure[]): Compared | undefined {
  const total = sum(parts);
  if (typeof figure !== 'number' || total === undefined) return undefined;
  return { order: figure - total, total: String(total) };
}

function compareMoney(
  figure: Figure,
  parts: readonly Figure[],
  isInTenThousandYuan: boolean,
): Compared | undefined {
  const amount = toAmount(figure, isInTenThousandYuan);
  const amounts = parts.flatMap((part) => toAmount(part, isInTenThousandYuan) ?? []);
  if (amount === undefined || amounts.length < parts.length) return undefined;
  const total = addAmounts(amounts);
  const unit = isInTenThousandYuan ? '' : '万元';
  return { order: compareAmounts(amount, total), total: `${amountToText(total)}${unit}` };
}
