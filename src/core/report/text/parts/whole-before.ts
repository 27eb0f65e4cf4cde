/** Which count the words 其中, 包括 or 分别为 divide. */
import { startOfClause } from '../counts/clause-marks.ts';
import { levelOf, type CountedText } from '../counts/counted-text.ts';
import type { Decimal } from '../counts/decimal.ts';
import { comparing, type Quantity } from '../counts/quantities.ts';

export interface Whole extends Quantity {
  readonly clauseStart: number;
  /** More than its amount where several counts may be divided at once. */
  readonly atMost: Decimal;
  /** Told with 共, 累计 or the like, or in a sentence of its own: its parts may be divided by semicolons. */
  readonly isDividedWidely: boolean;
  readonly isNextToWords: boolean;
  /** A list of its parts can't be one of several counts, if it can be told where it ends. */
  readonly isDividedAlone: boolean;
  /** No other count of its measure stands before the words. */
  readonly isOnly: boolean;
}

/** The last count before the words, which begin at `end`; one of the measure of the parts, where there is one close by. */
export function wholeBefore(
  source: CountedText,
  end: number,
  measures: ReadonlySet<string>,
): Whole | undefined {
  const clause = clausesBefore(source, end);
  const { from, even } = clause;
  const counts = clause.counts
    .map((count) => ({ ...count, clauseStart: startOfClause(source.even, count.start, from) }))
    .filter((count) => !comparing.test(source.even.slice(count.clauseStart, count.end)));
  const isNear = (count: Quantity) => from + even.length - count.end <= longestTail;
  const whole =
    counts.findLast((count) => measures.has(count.measure) && isNear(count)) ?? counts.at(-1);
  if (whole?.isExact !== true || !isNear(whole)) return undefined;
  const isNextToWords = whole.end === from + even.length;
  const told = source.even.slice(whole.clauseStart, whole.start);
  const isSum = meaningSum.test(told);
  const isOnlyOne = isSum || (isNextToWords && /（\s{0,3}$/.test(source.even.slice(from, end)));
  // What stands before a list that the whole is a part of isn't divided with it.
  const list = from + even.slice(0, whole.start - from).search(lastWord);
  const alike = counts.filter(
    ({ measure, start }) => measure === whole.measure && start <= whole.start && start >= list,
  );
  if (!isOnlyOne && alike.some(({ isExact }) => !isExact)) return undefined;
  return {
    ...whole,
    atMost: isOnlyOne ? whole.amount : alike.reduce((sum, { amount }) => sum + amount, 0n),
    isDividedWidely: isSum || clause.isEnded,
    isNextToWords,
    isDividedAlone: ownParts.test(told),
    isOnly: clause.inSentence.filter(({ measure }) => measure === whole.measure).length === 1,
  };
}

/** 共12件，均为自然人提出，其中…. */
const longestTail = 40;

const meaningSum = /累计|合计|总计|总共|总数|总量|(?<![公中])共(?![同享建产和性识治])/;
/** The form itself divides these. */
const ownParts = /不予公开|无法提供|不予处理|其他处理|复议|诉讼/;
const lastWord = /(?:其中|包括|包含)(?!.*(?:其中|包括|包含))/;

/** The sentence as far as `end`, or the one before it. */
function clausesBefore(source: CountedText, end: number) {
  const start = Math.max(0, end - longestSentence);
  const isEnded = /[。！？]\s{0,3}$/.test(source.even.slice(start, end));
  const { even: window, counts } = levelOf(source, start, end);
  const text = window.replace(/[，、：；。！？（\s]{1,9}$/, '');
  const sentence = (/[。！？][^。！？]*$/.exec(text)?.index ?? -1) + 1;
  // 答复40件，包括上年结转的3件。其中，…: the new sentence goes back to the whole.
  const lower = isEnded ? text.slice(sentence).search(/[，：（](?:其中|包括|包含|均?含)/) : -1;
  const even = text.slice(sentence, lower === -1 ? undefined : sentence + lower);
  const from = start + sentence;
  return {
    even,
    from,
    isEnded,
    inSentence: counts.filter((count) => count.start >= from),
    counts: counts.filter((count) => count.start >= from && count.end <= from + even.length),
  };
}

const longestSentence = 160;
