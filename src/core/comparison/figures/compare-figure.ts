/** One figure of a form, as filed in two reports. */
import type { Measure } from '../../form/heading.ts';
import {
  amountToText,
  compareAmounts,
  subtractAmounts,
  toAmount,
  type Amount,
} from '../../report/amount.ts';
import { slash, type Figure } from '../../report/figure.ts';
import { fewestCases, perCent } from '../../report/per-cent.ts';
import type { Outcome } from '../comparison.ts';

/** `hasShares`: whether a difference in per cent means something, as it does between two years of one body on one form. */
export function compareFigure(
  left: Figure,
  right: Figure,
  measure: Measure,
  hasShares: boolean,
): Outcome {
  const why = whyNotReported(left, right);
  if (why !== undefined) return { kind: 'incomparable', why };
  if (measure === 'amount' || measure === 'amountWithUnit') {
    return compareMoney(left, right, measure === 'amount');
  }
  if (typeof left !== 'number' || typeof right !== 'number') return unreadable;
  if (left === right) return { kind: 'equal' };
  // An increase less an increase is no figure of which the form speaks.
  if (measure === 'signedCount') return { kind: 'different' };
  const share = hasShares ? shareOf(right - left, left) : undefined;
  return {
    kind: 'different',
    difference: signed(String(right - left)),
    ...(share !== undefined && { share }),
  };
}

/** A blank or a slash is not zero: with one there is no difference, only words. */
function whyNotReported(left: Figure, right: Figure): string | undefined {
  const blanks = count(null, left, right);
  const slashes = count(slash, left, right);
  if (blanks + slashes === 0) return undefined;
  if (blanks === 2) return '都未填';
  if (slashes === 2) return '都是“/”';
  if (blanks + slashes === 2) return '未填和“/”';
  return blanks === 1 ? '一份未填' : '一份是“/”';
}

function count(wanted: Figure, ...figures: readonly Figure[]): number {
  return figures.filter((figure) => figure === wanted).length;
}

const unreadable: Outcome = { kind: 'incomparable', why: '写法不同' };

function compareMoney(left: Figure, right: Figure, isInTenThousandYuan: boolean): Outcome {
  const [was, is] = [toAmount(left, isInTenThousandYuan), toAmount(right, isInTenThousandYuan)];
  if (was === undefined || is === undefined) return { kind: 'incomparable', why: '单位未写明' };
  return compareAmounts(is, was) === 0
    ? { kind: 'equal' }
    : { kind: 'different', difference: moneyDifference(was, is, isInTenThousandYuan) };
}

function moneyDifference(was: Amount, is: Amount, isInTenThousandYuan: boolean): string {
  const text = signed(amountToText(subtractAmounts(is, was)));
  return isInTenThousandYuan ? text : `${text}万元`;
}

/** Where it is all but nothing, or all but all, the sign of the difference above it is enough. More than tenfold says no more in digits. */
function shareOf(difference: number, base: number): string | undefined {
  if (base < fewestCases) return undefined;
  const [part, whole] = [BigInt(Math.abs(difference)), BigInt(base)];
  if (part > whole * 10n) return '多于十倍';
  const share = perCent(part, whole);
  if (!/^\d/.test(share)) return share;
  return difference < 0 ? signed(`-${share}`) : signed(share);
}

function signed(number: string): string {
  return number.startsWith('-') ? `\u2212${number.slice(1)}` : `+${number}`;
}
