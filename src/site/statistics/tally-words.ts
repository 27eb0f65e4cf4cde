/** Sums in words and figures: what isn't in a sum is said beside it. */
import { amountToText } from '../../core/report/amount.ts';
import type { Tally } from '../../core/statistics/tally.ts';
import type { BarRow, Value } from './stat-figure.ts';
import type { StatRow } from './stat-frame.ts';

/** Empty where no report gave a figure. */
export function sumText({ sum, counted }: Tally): string {
  return counted === 0 ? '' : amountToText(sum);
}

/** For drawing alone. */
export function sumValue({ sum, counted }: Tally): Value {
  return counted === 0 ? undefined : Number(sum.units) / 10 ** sum.places;
}

/** How many reports are not in the sum, and why: 2份未填，1份填“/”. */
export function leftOut({ blank, slash, notOnForm }: Tally): string {
  return [
    ...(blank > 0 ? [`${String(blank)}份未填`] : []),
    ...(slash > 0 ? [`${String(slash)}份填“/”`] : []),
    ...(notOnForm > 0 ? [`${String(notOnForm)}份的格式没有这一项`] : []),
  ].join('，');
}

/** Of the only report that there could be: why it gives no figure. */
export function whyNone({ blank, slash, notOnForm }: Tally): string {
  if (blank > 0) return '未填';
  if (slash > 0) return '／';
  return notOnForm > 0 ? '格式没有这一项' : '缺';
}

/** Beside what is drawn of a row: its figure, or why there is none; and below it what the figure leaves out. */
export function rowWords(
  { totals }: StatRow,
  given: Tally,
  isOneBody: boolean,
): Pick<BarRow, 'text' | 'lacking'> {
  const out = leftOut(given);
  if (given.counted > 0) return { text: sumText(given), lacking: out === '' ? '' : `另有${out}` };
  if (totals.reports === 0) return { text: '缺', lacking: '' };
  return { text: isOneBody ? whyNone(given) : out, lacking: '' };
}

/** How many reports a row is of; empty for one body. */
export function reportsNote({ totals }: StatRow, isOneBody: boolean): string {
  return isOneBody ? '' : `${String(totals.reports)}份`;
}
