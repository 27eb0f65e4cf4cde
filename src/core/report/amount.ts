/** Money of the tables, added up and compared exactly: it is filed as decimal text and never becomes a float. */
import type { Figure } from './figure.ts';

/** In 万元: `units` divided by ten to the power of `places`. */
export interface Amount {
  readonly units: bigint;
  readonly places: number;
}

/**
 * What is filed in 万元, or with its unit. Undefined for a blank, a slash, and for text without a unit where the form
 * fixes none.
 */
export function toAmount(figure: Figure, isInTenThousandYuan: boolean): Amount | undefined {
  const match = typeof figure === 'string' ? amountText.exec(figure) : null;
  if (match === null) return undefined;
  const [, whole = '', fraction = '', unit] = match;
  const units = BigInt(whole + fraction);
  if (unit === undefined && !isInTenThousandYuan && units !== 0n) return undefined;
  return { units, places: fraction.length + (unit === '元' ? placesOfYuan : 0) };
}

export function addAmounts(amounts: readonly Amount[]): Amount {
  const places = Math.max(0, ...amounts.map((amount) => amount.places));
  return { units: amounts.reduce((sum, amount) => sum + scaled(amount, places), 0n), places };
}

/** Negative where `a` is less than `b`, 0 where they are the same money. */
export function compareAmounts(a: Amount, b: Amount): number {
  const places = Math.max(a.places, b.places);
  return Number(scaled(a, places) - scaled(b, places));
}

/** Negative where `b` is more. */
export function subtractAmounts(a: Amount, b: Amount): Amount {
  return addAmounts([a, { units: -b.units, places: b.places }]);
}

/** With all its places, e.g. 12.5000 or -0.1. */
export function amountToText({ units, places }: Amount): string {
  const sign = units < 0n ? '-' : '';
  const digits = String(units)
    .replace('-', '')
    .padStart(places + 1, '0');
  const whole = `${sign}${digits.slice(0, digits.length - places)}`;
  return places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
}

const amountText = /^(\d+)(?:\.(\d+))?(元|万元)?$/;
/** One 万元 has ten thousand 元. */
const placesOfYuan = 4;

function scaled({ units, places }: Amount, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - places);
}
