/** Percentages, percentage points and multiples in running text. */
import { toDecimal, type Decimal } from './decimal.ts';

export interface Ratio {
  readonly unit: '%' | '个百分点' | '倍' | '番';
  /** How many times as much as before, where it is 翻一番. */
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
  if (!/[%倍点番]/.test(even)) return [];
  return [...even.matchAll(ratio)].map((match) => {
    const [text, digits = '', sign, doublings] = match;
    const end = match.index + text.length;
    const isVague =
      vagueBefore.test(even.slice(Math.max(0, match.index - 3), match.index)) ||
      vagueBehind.test(even.slice(end, end + 2));
    return {
      unit: units[sign ?? ''] ?? '番',
      value: toDecimal(doublings === undefined ? digits : doublings === '两' ? '4' : '2'),
      text,
      decimals: digits.split('.')[1]?.length ?? 0,
      isExact: !isVague,
      start: match.index,
      end,
    };
  });
}

const ratio = /(?<![\d.])(\d{1,7}(?:\.\d{1,4})?) ?(%|个百分点|倍(?!数))|翻了?([一两])番/g;
const units: Readonly<Record<string, Ratio['unit']>> = { '%': '%', 个百分点: '个百分点', 倍: '倍' };
const vagueBefore = /[近约超逾过]\s?$|[\d%][至到~～—–－-]\s?$/;
const vagueBehind = /^(?:以[上下内]|左右|[多余强])/;
