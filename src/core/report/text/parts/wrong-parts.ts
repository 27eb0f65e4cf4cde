/** Parts that are more than their whole, or less where they must be all. */
import type { CountedText } from '../counts/counted-text.ts';
import { sumOf, type Decimal } from '../counts/decimal.ts';
import type { Part } from './list-items.ts';
import { areOfOneKind, comparableParts } from './part-kinds.ts';
import type { StatedParts } from './stated-parts.ts';

/** Those that don't add up. */
export function wrongParts(stated: StatedParts, source: CountedText): readonly Part[] | undefined {
  return tooMuch(stated, source) ?? tooLittle(stated, source);
}

function tooMuch(stated: StatedParts, source: CountedText): readonly Part[] | undefined {
  const { parts, more, isOneList, whole } = stated;
  const lists = comparableParts(parts, isOneList).map((list) => ({ list, isOneList }));
  // What follows may be of the list, or tell of something else.
  const all = [...parts, ...more];
  const isLonger = more.length > 0 && more.every(({ count }) => count.amount < whole.amount);
  if (isLonger && (areOfOneKind(all) || sumOf(amountsOf(parts)) < whole.amount)) {
    lists.push(...comparableParts(all, false).map((list) => ({ list, isOneList: false })));
  }
  return lists.find(({ list, ...marks }) => isTooMuch(list, marks.isOneList, stated, source))?.list;
}

function isTooMuch(
  list: readonly Part[],
  isOneList: boolean,
  { whole, atMost }: StatedParts,
  source: CountedText,
): boolean {
  const amounts = amountsOf(list);
  const sum = sumOf(amounts);
  return (
    sum > atMost &&
    !isSeveralDivisions(amounts, whole.amount, isOneList || areOfOneKind(list)) &&
    !isWithCarried(sum, whole.amount, source)
  );
}

/** All parts, if they should be the whole and are less. */
function tooLittle(
  { parts, whole, reasonForAll, further }: StatedParts,
  { counts }: CountedText,
): readonly Part[] | undefined {
  const known = sumOf(amountsOf(parts));
  if (reasonForAll === undefined || known >= whole.amount) return undefined;
  // The rest of the sentence fills the sum up: the list changed its mark. Or what was told before does.
  let sum = known;
  const isFilled = further.some((amount) => (sum += amount) === whole.amount);
  const isWithOther = counts.some(
    (count) =>
      count.end < (parts[0]?.count.start ?? 0) &&
      count.start !== whole.start &&
      known + count.amount === whole.amount,
  );
  return isFilled || isWithOther ? undefined : parts;
}

function amountsOf(parts: readonly Part[]): Decimal[] {
  return parts.map(({ count }) => count.amount);
}

/** The same whole divided twice, as in 网上8件，信函4件，自然人10件，企业2件. */
function isSeveralDivisions(
  values: readonly Decimal[],
  whole: Decimal,
  isOneList: boolean,
): boolean {
  let [divisions, sum, count] = [0, 0n, 0];
  for (const value of values) {
    sum += value;
    count += 1;
    if (sum > whole) return false;
    if (sum === whole && (count > 1 || !isOneList)) {
      divisions += 1;
      [sum, count] = [0n, 0];
    }
  }
  // What remains may be the beginning of another division, unless it is all one list.
  return sum === 0n ? divisions > 1 : divisions > 0 && !isOneList;
}

/** 上年结转2件。收到10件，其中予以公开7件，部分公开5件: what was carried forward is divided too. */
function isWithCarried(sum: Decimal, whole: Decimal, { even, counts }: CountedText): boolean {
  return counts.some(
    ({ amount, start, end }) =>
      sum === whole + amount && /结转/.test(even.slice(Math.max(0, start - 12), end + 6)),
  );
}
