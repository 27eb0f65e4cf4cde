/** Sums and rates in sentences: of how many reports they are, and what isn't in them. */
import { amountToText, type Amount } from '../../core/report/amount.ts';
import { emptyRate, rateOf, type RateTally } from '../../core/statistics/rate.ts';
import type { RateId } from '../../core/statistics/rates.ts';
import { tally } from '../../core/statistics/totals.ts';
import type { Sentence } from '../sentence.ts';
import type { StatFrame, StatRow } from './stat-frame.ts';
import { leftOut } from './tally-words.ts';

/** Before a sentence on a row: the year, which a page of one year needn't say, and how many reports there are. */
export function lead({ label, totals }: StatRow, { by, isOneBody }: StatFrame): string {
  const year = by === 'year' ? label : '';
  if (isOneBody) return year;
  const many = totals.reports > 1 ? '合计' : '';
  return `${year} ${String(totals.reports)} 份报告${many}：`.trimStart();
}

/** The sum of an indicator as a part of a sentence: 新收 **15** 件（其中2份未填）. */
export function told(
  { totals }: StatRow,
  { id, label, unit = '件' }: { id: string; label: string; unit?: string },
  { isOneBody }: StatFrame,
): Sentence {
  const given = tally(totals, id);
  const out = leftOut(given);
  if (given.counted > 0) {
    return [`${label} `, spoken(given.sum), ` ${unit}${out === '' ? '' : `（其中${out}）`}`];
  }
  if (isOneBody && given.slash > 0) return [`${label}填的是“/”`];
  if (isOneBody && given.blank > 0) return [`${label}未填`];
  return [`${label}没有数字${out === '' ? '' : `（${out}）`}`];
}

/** A count as a number, which a page sets apart; money with all its decimals. */
function spoken({ units, places }: Amount): number | string {
  return places === 0 ? Number(units) : amountToText({ units, places });
}

/** As the end of a sentence: 公开率 54.5%（97／178）; with the number of reports where not all of the row have a say. */
export function toldRate(
  { totals }: StatRow,
  { id, label, whole }: { id: RateId; label: string; whole: string },
): string {
  const rate = totals.rates.get(id) ?? emptyRate;
  const known = rateOf(rate);
  const of = rate.reports < totals.reports ? `，据${String(rate.reports)}份报告` : '';
  const share = `${shareText(rate)}${of}`;
  switch (known.kind) {
    case 'known':
      return `${label} ${known.text}（${share}）`;
    case 'tooFew':
      return `${whole}只有 ${String(rate.whole)} 件${of}，件数太少，不计算${label}`;
    case 'contradictory':
      return `所报的数前后不一（${share}），不计算${label}`;
    case 'none':
      return rate.reports > 0
        ? `没有${whole}的，不计算${label}`
        : `有关各项没有填全，不计算${label}`;
  }
}

export function shareText({ part, whole }: RateTally): string {
  return `${String(part)}／${String(whole)}`;
}
