/** Sums and rates as cells of a table. */
import { rateOf, type RateTally } from '../../core/statistics/rate.ts';
import type { Tally } from '../../core/statistics/tally.ts';
import { shareText } from './told.ts';
import { textCell, type StatCell } from './stat-figure.ts';
import { leftOut, sumText, whyNone } from './tally-words.ts';

export function tallyCell(tally: Tally, isOneBody: boolean): StatCell {
  const text = sumText(tally);
  return textCell(text, cellNote(tally, isOneBody), /^0(\.0*)?$/.test(text));
}

function cellNote(tally: Tally, isOneBody: boolean): string {
  const out = leftOut(tally);
  if (tally.counted > 0) return out === '' ? '' : `另${out}`;
  if (isOneBody) return whyNone(tally);
  return out === '' ? '没有报告' : out;
}

/** The rate with its part and whole; `reports` how many there are, so that fewer are named. */
export function rateCell(tally: RateTally, reports: number): StatCell {
  const rate = rateOf(tally);
  if (rate.kind === 'none') return noRate(tally, reports);
  const isOfSome = tally.reports < reports;
  return {
    text: rate.kind === 'known' ? rate.text : '',
    share: shareText(tally),
    note: [...whyNoRate[rate.kind], ...(isOfSome ? [`据${String(tally.reports)}份`] : [])].join(
      '，',
    ),
    isQuiet: false,
  };
}

function noRate(tally: RateTally, reports: number): StatCell {
  if (reports === 0) return textCell('');
  return textCell('', tally.reports > 0 ? '分母为0' : '没有填全');
}

const whyNoRate = { known: [], tooFew: ['件数太少'], contradictory: ['分子大于分母'] } as const;
