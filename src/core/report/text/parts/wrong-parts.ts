/** Parts that are more than their whole, or less where they must be all. */
import type { CountedText } from '../counts/counted-text.ts';
import { sumOf, type Decimal } from '../counts/decimal.ts';
import type { Part } from './list-items.ts';
import { areOfOneKind, comparableParts } from './part-kinds.ts';
import type { StatedParts } from './stated-parts.ts';

/** Those that don't add up. */
export function wrongParts(stated: StatedParts, source: CountedText): readonly Part[] | undefined {
  return tooMuch(stated, source) ?? tooLittle(stated);
}

function tooMuch(stated: StatedParts, source: CountedText): readonly Part[] | undefined {
  const { parts, more, isOneList } = stated;
  const lists = [
    ...comparableParts(parts, isOneList).map((list) => ({ list, isOneList })),
    // These may be of the list, or the beginning of another.
    ...(more.length === 0 ? [] : comparableParts([...parts, ...more], false)).map((list) => ({
      list,
      isOneList: false,
    })),
  ];
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
function tooLittle({
  parts,
  whole,
  reasonForAll,
  further,
}: StatedParts): readonly Part[] | undefined {
  let sum = sumOf(amountsOf(parts));
  if (reasonForAll === undefined || sum >= whole.amount) return undefined;
  // The rest of the sentence fills the sum up: the list changed its mark.
  return further.some((amount) => (sum += amount) === whole.amount) ? undefined : parts;
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
