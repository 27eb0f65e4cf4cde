/** Two counts and the rate of the one in the other: 收到85条，回复84条，回复率98.8%. */
import { behindMark } from '../counts/clause-marks.ts';
import { countsWithin, type CountedText } from '../counts/counted-text.ts';
import type { Quantity } from '../counts/quantities.ts';
import { ratiosIn, type Ratio } from '../counts/ratios.ts';

export interface RateClaim {
  readonly part: Quantity;
  /** Counts before it, any of which may be the whole. */
  readonly wholes: readonly Quantity[];
  readonly share: Ratio;
}

/** Not where some may be left out for a reason. */
export function rateClaims({ even, counts }: CountedText): RateClaim[] {
  if (counts.length < 2 || !even.includes('率') || !even.includes('%')) return [];
  const claims: RateClaim[] = [];
  for (const { 0: words, 1: verb = '', index } of [...even.matchAll(rate)].slice(0, mostRates)) {
    const start = behindMark(even, index, '。！？；', Math.max(0, index - longestSentence));
    const own = countsWithin(counts, start, index);
    const [share] = ratiosIn(even.slice(index, index + words.length + longestNumber));
    const part = own.at(-1);
    if (share?.unit !== '%' || !share.isExact || part === undefined) continue;
    if (withReason.test(even.slice(start, index)) || own.some(({ isExact }) => !isExact)) continue;
    const clauseOf = (count: Quantity) =>
      even.slice(behindMark(even, count.start, '，、：（）', start), count.start);
    const behind = /^[^，、：（）；。]*/.exec(even.slice(part.end, index))?.[0] ?? '';
    if (!`${clauseOf(part)}${behind}`.includes(verb)) continue;
    const wholes = own.filter(
      (count) =>
        count !== part && count.measure === part.measure && !clauseOf(count).includes(verb),
    );
    const inPlace = { ...share, start: share.start + index, end: share.end + index };
    if (wholes.length > 0) claims.push({ part, wholes, share: inPlace });
  }
  return claims;
}

/** No paragraph that a person wrote has as many. */
const mostRates = 60;
const longestSentence = 200;
const longestNumber = 12;

const rate =
  /(?<![期时]|限内|及时|一次)(办结|答复|回复|采用|采纳|整改|修复|解决|反馈|完成|合格|满意|回收|收回)率(?:为|达到?|是|：)?(?=\s?\d)/g;
const withReason = /结转|未到期|正在|撤[回销]|其中|到期|除|不含|应|符合|有效|另|每|同比|比上年|较/;
