/** Shares, with what they are shares of: too few cases have none. */
import { fewestCases, perCent } from '../report/per-cent.ts';

/** A part and its whole, over the reports that gave every figure of both. */
export interface RateTally {
  readonly part: bigint;
  readonly whole: bigint;
  readonly reports: number;
}

export type Rate =
  /** In per cent, to one decimal: 62.5%. What isn't nothing or all is never written so. */
  | { readonly kind: 'known'; readonly text: string }
  /** Of so few cases that one more or less would change it much. */
  | { readonly kind: 'tooFew' }
  /** There is nothing of which it could be a share. */
  | { readonly kind: 'none' }
  /** The part as filed is more than the whole. */
  | { readonly kind: 'contradictory' };

export const emptyRate: RateTally = { part: 0n, whole: 0n, reports: 0 };

export function addRates(rates: readonly RateTally[]): RateTally {
  return {
    part: rates.reduce((sum, { part }) => sum + part, 0n),
    whole: rates.reduce((sum, { whole }) => sum + whole, 0n),
    reports: rates.reduce((sum, { reports }) => sum + reports, 0),
  };
}

export function rateOf({ part, whole }: RateTally): Rate {
  if (whole === 0n) return { kind: 'none' };
  if (part > whole) return { kind: 'contradictory' };
  if (whole < BigInt(fewestCases)) return { kind: 'tooFew' };
  return { kind: 'known', text: perCent(part, whole) };
}
