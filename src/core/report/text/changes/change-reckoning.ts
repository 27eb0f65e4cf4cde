/** Whether what a sentence tells of a change follows from the two sides. */
import { distance, hundred, lastPlace, quotient, type Decimal } from '../counts/decimal.ts';
import type { ChangeTerm } from './change-terms.ts';

/** Nothing can be said of growth from nothing. */
export function fits(told: ChangeTerm, old: Decimal, now: Decimal): boolean {
  const grown = (now - old) * BigInt(told.sign || 1);
  if (told.role === 'difference') {
    const tolerance = 'decimals' in told.number ? lastPlace(told.number.decimals) : 0n;
    return distance(grown, told.amount) <= tolerance;
  }
  if (old === 0n) return true;
  const ratio = quotient(told.role === 'multiple' ? now : grown, old);
  return distance(told.role === 'rate' ? ratio * 100n : ratio, told.amount) <= toleranceOf(told);
}

/** Whether a change by `difference` can be one of that rate, from a whole number. */
export function isPossibleChange(difference: Decimal, rate: ChangeTerm): boolean {
  const tolerance = toleranceOf(rate);
  if (rate.amount <= tolerance) return true;
  return divides(difference * 100n, rate.amount - tolerance, rate.amount + tolerance);
}

/** Whether `now` can have come about by that rate, from a whole number. */
export function isPossibleResult(now: Decimal, rate: ChangeTerm): boolean {
  const tolerance = toleranceOf(rate);
  const grown = (percent: Decimal) => hundred + percent * BigInt(rate.sign);
  const [a, b] = [grown(rate.amount - tolerance), grown(rate.amount + tolerance)];
  const [least, most] = a < b ? [a, b] : [b, a];
  return least <= 0n || divides(now * 100n, least, most);
}

/** Whether a whole number, one at least, makes a quotient between the two. */
function divides(amount: Decimal, least: Decimal, most: Decimal): boolean {
  const smallest = (amount + most - 1n) / most;
  return smallest >= 1n && smallest * least <= amount;
}

/** Rounded or cut off: one in the last place. Whole multiples are rounded, and 翻一番 is said of what is about that. */
function toleranceOf({ number, amount }: ChangeTerm): Decimal {
  if (!('decimals' in number)) return 0n;
  if (number.unit === '番') return amount / 5n;
  const isWholeMultiple = number.unit === '倍' && number.decimals === 0;
  return isWholeMultiple ? lastPlace(0) / 2n : lastPlace(number.decimals);
}
