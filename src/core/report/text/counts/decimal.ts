/** Decimal numbers as sentences write them, exactly: whole numbers of millionths, never floats. */

export type Decimal = bigint;

const places = 6;
const scale = 10n ** BigInt(places);

/** Digits with at most six places: `12.5`. */
export function toDecimal(digits: string): Decimal {
  const [whole = '', fraction = ''] = digits.split('.');
  return BigInt(whole + fraction.padEnd(places, '0').slice(0, places));
}

/** Without zeros that say nothing: `12.5`, `-3`. */
export function decimalText(value: Decimal): string {
  const size = value < 0n ? -value : value;
  const fraction = String(size % scale)
    .padStart(places, '0')
    .replace(/0+$/, '');
  const text = `${String(size / scale)}${fraction === '' ? '' : `.${fraction}`}`;
  return value < 0n ? `-${text}` : text;
}

export function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum + value, 0n);
}

/** Whether some of them, or none, add up to `wanted`. Doubles with each value: for a few. */
export function isSumOfSome(values: readonly Decimal[], wanted: Decimal): boolean {
  const [first, ...others] = values;
  if (first === undefined) return wanted === 0n;
  return isSumOfSome(others, wanted) || isSumOfSome(others, wanted - first);
}

export function distance(a: Decimal, b: Decimal): Decimal {
  return a < b ? b - a : a - b;
}

/** How many times `part` contains `whole`, cut off behind the sixth place. `whole` is not zero. */
export function quotient(part: Decimal, whole: Decimal): Decimal {
  return (part * scale) / whole;
}

/** The last place of a number with so many of them: 0.1 for one. */
export function lastPlace(decimals: number): Decimal {
  return 10n ** BigInt(places - decimals);
}

/** To so many places, half up; away from zero where it is negative. */
export function rounded(value: Decimal, decimals: number): Decimal {
  const unit = lastPlace(decimals);
  const half = value < 0n ? -unit / 2n : unit / 2n;
  return ((value + half) / unit) * unit;
}

export const hundred: Decimal = 100n * scale;
