/** Percentages, percentage points and multiples in running text. */
import { toDecimal, type Decimal } from './decimal.ts';

export interface Ratio {
  readonly unit: '%' | '个百分点' | '倍';
  readonly value: Decimal;
  /** As written, with its unit. */
  readonly text: string;
  /** How many digits stand behind the point. */
  readonly decimals: number;
  /** False for 近20%, 2倍多. */
  readonly isExact: boolean;
  readonly start: number;
  readonly end: number;
}

/** In text that was made even. */
export function ratiosIn(even: string): Ratio[] {
  if (!/[%倍点]/.test(even)) return [];
  return [...even.matchAll(ratio)].map((match) => {
    const [text, digits = '', unit] = match;
    const end = match.index + text.length;
    return {
      unit: unit === '倍' || unit === '个百分点' ? unit : '%',
      value: toDecimal(digits),
      text,
      decimals: digits.split('.')[1]?.length ?? 0,
      isExact:
        !/[近约超逾过]\s?$|[\d%][至到~～—–－-]\s?$/.test(
          even.slice(Math.max(0, match.index - 3), match.index),
        ) && !/^(?:以[上下内]|左右|[多余强])/.test(even.slice(end, end + 2)),
      start: match.index,
      end,
    };
  });
}

const ratio = /(?<![\d.])(\d{1,7}(?:\.\d{1,4})?) ?(%|个百分点|倍(?!数))/g;
