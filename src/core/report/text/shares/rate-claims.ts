/** Two counts and the rate of the one in the other: 收到85条，回复84条，回复率98.8%. */
import { behindMark } from '../counts/clause-marks.ts';
import { countsWithin, type CountedText } from '../counts/counted-text.ts';
import { hundred } from '../counts/decimal.ts';
import type { Quantity } from '../counts/quantities.ts';
import { ratiosIn, type Ratio } from '../counts/ratios.ts';

export interface RateClaim {
  /** Counts of what the rate is named after, and any of them may be meant; the nearest last. */
  readonly parts: readonly Quantity[];
  /** Counts of the same measure before the last of those. */
  readonly wholes: readonly Quantity[];
  readonly share: Ratio;
}

/** Not where some may be left out for a reason. */
export function rateClaims({ even, counts }: CountedText): RateClaim[] {
  if (counts.length < 2 || !even.includes('率') || !even.includes('%')) return [];
  const claims: RateClaim[] = [];
  for (const { 0: words, 1: verb = '', index } of [...even.matchAll(rate)].slice(0, mostRates)) {
    const start = behindMark(even, index, '。！？；', Math.max(0, index - longestSentence));
    const sentence = even.slice(start, index);
    const own = countsWithin(counts, start, index);
    const [share] = ratiosIn(even.slice(index, index + words.length + longestNumber));
    const { measure } = own.at(-1) ?? {};
    if (share?.unit !== '%' || !share.isExact || own.some(({ isExact }) => !isExact)) continue;
    // What isn't done yet may be left out of account: then it is all of the rest.
    if (otherCount.test(sentence) || (notYet.test(sentence) && share.value === hundred)) continue;
    const clauseOf = (count: Quantity) => {
      const behind = /^[^，、：（）；。]*/.exec(even.slice(count.end, index))?.[0] ?? '';
      return `${even.slice(behindMark(even, count.start, '，、：（）', start), count.start)}${behind}`;
    };
    const alike = own.filter((count) => count.measure === measure);
    const isPart = (count: Quantity) => clauseOf(count).includes(verb);
    const parts = alike.filter(
      (count) => isPart(count) && !new RegExp(`[不未]${verb}`).test(clauseOf(count)),
    );
    const wholes = alike.filter((count) => !isPart(count));
    const last = own.at(-1);
    if (last === undefined || parts.length === 0 || wholes.length === 0) continue;
    const inPlace = { ...share, start: share.start + index, end: share.end + index };
    claims.push({ parts, wholes, share: inPlace });
  }
  return claims;
}

/** No paragraph that a person wrote has as many. */
const mostRates = 60;
const longestSentence = 200;
const longestNumber = 12;

const rate =
  /(?<![期时]|限内|及时|一次)(办结|结案|答复|回复|解读|采用|采纳|整改|修复|解决|反馈|完成|合格|满意|回收|收回)率(?:为|达到?|是|：)?(?=\s?\d)/g;
const notYet = /结转|未到期|正在|撤[回销]|到期/;
const otherCount = /其中|除|不含|应|符合|有效|另|每|同比|比上年|较/;
