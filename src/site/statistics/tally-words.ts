/** Sums and rates in words and figures: what isn't in a sum is said beside it. */
import { amountToText, type Amount } from '../../core/report/amount.ts';
import { rateOf, type RateTally } from '../../core/statistics/rate.ts';
import type { Tally } from '../../core/statistics/tally.ts';
import type { Sentence } from '../sentence.ts';
import type { StatFrame, StatRow } from './stat-frame.ts';
import { textCell, type StatCell, type Value } from './stat-figure.ts';

/** Empty where no report gave a figure. */
export function sumText({ sum, counted }: Tally): string {
  return counted === 0 ? '' : amountToText(sum);
}

/** For drawing alone. */
export function sumValue({ sum, counted }: Tally): Value {
  return counted === 0 ? undefined : Number(sum.units) / 10 ** sum.places;
}

/** As a part of a sentence: 新收 **15** 件（另有2份未填）. */
export function told(label: string, tally: Tally, unit = '件'): Sentence {
  const out = leftOut(tally);
  if (tally.counted === 0) return [`${label}没有数字${out === '' ? '' : `（${out}）`}`];
  return [`${label} `, spoken(tally.sum), ` ${unit}${out === '' ? '' : `（另有${out}）`}`];
}

/** A count as a number, which a page sets apart; money with all its decimals. */
function spoken({ units, places }: Amount): number | string {
  return places === 0 ? Number(units) : amountToText({ units, places });
}

/** How many reports are not in the sum, and why: 2份未填，1份填“/”. */
export function leftOut({ blank, slash, notOnForm }: Tally): string {
  return [
    ...(blank > 0 ? [`${String(blank)}份未填`] : []),
    ...(slash > 0 ? [`${String(slash)}份填“/”`] : []),
    ...(notOnForm > 0 ? [`${String(notOnForm)}份的格式没有这一项`] : []),
  ].join('，');
}

export function tallyCell(tally: Tally, isOneBody: boolean): StatCell {
  const text = sumText(tally);
  return textCell(text, cellNote(tally, isOneBody), /^0(\.0*)?$/.test(text));
}

function cellNote(tally: Tally, isOneBody: boolean): string {
  const out = leftOut(tally);
  if (tally.counted > 0) return out === '' ? '' : `另${out}`;
  if (!isOneBody) return out === '' ? '没有报告' : out;
  if (tally.blank > 0) return '未填';
  if (tally.slash > 0) return '／';
  return tally.notOnForm > 0 ? '格式没有这一项' : '缺';
}

/** The rate with its part and whole; `reports` how many there are, so that fewer are named. */
export function rateCell(tally: RateTally, reports: number): StatCell {
  const rate = rateOf(tally);
  if (rate.kind === 'none') return noRate(tally, reports);
  const isOfSome = tally.reports < reports;
  return {
    text: rate.kind === 'known' ? rate.text : '',
    share: shareText(tally),
    note: [...whyNone[rate.kind], ...(isOfSome ? [`据${String(tally.reports)}份`] : [])].join('，'),
    isQuiet: false,
  };
}

function noRate(tally: RateTally, reports: number): StatCell {
  if (reports === 0) return textCell('');
  return textCell('', tally.reports > 0 ? '分母为0' : '没有填全');
}

const whyNone = { known: [], tooFew: ['件数太少'], contradictory: ['分子大于分母'] } as const;

function shareText({ part, whole }: RateTally): string {
  return `${String(part)}／${String(whole)}`;
}

/** As the end of a sentence: 公开率 54.5%（97／178）. */
export function rateWords(label: string, tally: RateTally, what: string): string {
  const rate = rateOf(tally);
  const share = shareText(tally);
  switch (rate.kind) {
    case 'known':
      return `${label} ${rate.text}（${share}）`;
    case 'tooFew':
      return `${what}只有 ${String(tally.whole)} 件，件数太少，不计算${label}`;
    case 'contradictory':
      return `所报的数前后不一（${share}），不计算${label}`;
    case 'none':
      return tally.reports > 0
        ? `没有${what}的，不计算${label}`
        : `有关各项没有填全，不计算${label}`;
  }
}

/** Before a sentence on a row: the year, which a page of one year needn't say. */
export function when({ label }: StatRow, by: StatFrame['by']): string {
  return by === 'year' ? label : '';
}
