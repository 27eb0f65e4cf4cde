/** Parts first, then their total: 网上8件、信函4件，共12件。 */
import { wholeSentencesOf } from '../counts/clause-marks.ts';
import { levelOf, type CountedText, type Level } from '../counts/counted-text.ts';
import { isSumOfSome, sumOf, type Decimal } from '../counts/decimal.ts';
import { comparing, type Quantity } from '../counts/quantities.ts';

export interface TotalBehind {
  readonly parts: readonly Quantity[];
  readonly total: Quantity;
  /** The word that makes it one. */
  readonly word: string;
  readonly sum: Decimal;
}

/** Totals that are not the sum of what stands before them, read in any way. */
export function wrongTotalsBehind(source: CountedText): TotalBehind[] {
  if (source.counts.length < 3 || !mayHaveTotal.test(source.even)) return [];
  const found: TotalBehind[] = [];
  for (const { text, start } of wholeSentencesOf(source.even)) {
    if (!mayHaveTotal.test(text)) continue;
    const sentence = levelOf(source, start, start + text.length);
    // Nobody writes more in a sentence; a machine may.
    if (sentence.counts.length > mostCounts) continue;
    for (const [position, total] of sentence.counts.entries()) {
      const word = totalWord(sentence, total);
      if (word === undefined || !total.isExact) continue;
      const before = sentence.counts.slice(0, position);
      const parts = before.filter(({ measure }) => measure === total.measure);
      if (!areParts(sentence, parts, word) || isSum(parts, total, lowerList.test(sentence.even)))
        continue;
      const last = afterLowerList(sentence, parts);
      found.push({
        parts: last,
        total,
        word: word.sign,
        sum: sumOf(last.map(({ amount }) => amount)),
      });
    }
  }
  return found;
}

const mostCounts = 40;
const lowerList = /其中|包括|包含|含/;
const mayHaveTotal = /共|合计|总计|累计|总数/;

interface TotalWord {
  readonly sign: string;
  /** 共办结12件: what each part must say too. */
  readonly verb: string;
}

/** The clause is nothing but the word and the count, perhaps with the verb of the parts. */
function totalWord({ even, from }: Level, count: Quantity): TotalWord | undefined {
  const before = even.slice(Math.max(0, count.start - from - 20), count.start - from);
  const behind = even.slice(count.end - from);
  const match = totalClause.exec(before);
  if (match === null || !/^[\s□]*(?:$|[，；、）])/.test(behind)) return undefined;
  const [, sign = '', verb = ''] = match;
  return { sign, verb };
}

const totalClause =
  /[，；、](?:全[年县市区省镇乡局]|年内|[本当]年度?)?(?:[二两三四五六七八九十各几](?:[项类者级]|方面|部分)|以上)?(总共|共计|合计|总计|一共|累计|总数|共)(\p{Script=Han}{0,8}?)(?:为|是|达到?)?：?\s{0,2}$/u;

/** Each a name with a count, and each of the same thing. */
function areParts(sentence: Level, parts: readonly Quantity[], { verb }: TotalWord): boolean {
  if (parts.length < 2 || parts.some(({ isExact }) => !isExact)) return false;
  const key = verb.replace(/^(?:完成|有)/, '').slice(0, 2);
  let from = sentence.from;
  for (const { start, end } of parts) {
    const clause = sentence.even.slice(from - sentence.from, start - sentence.from);
    if (comparing.test(clause) || !clause.includes(key)) return false;
    from = end;
  }
  return !/等[^，；、]{0,8}[，；]|…/.test(sentence.even);
}

/** One of them, or those from one of them on: what stands before them is counted otherwise. */
function isSum(
  parts: readonly Quantity[],
  { amount: total }: Quantity,
  hasLowerList: boolean,
): boolean {
  const amounts = parts.map(({ amount }) => amount);
  if (hasLowerList) return amounts.length > mostSubsets || isSumOfSome(amounts, total);
  let sum = 0n;
  return (
    amounts.includes(total) || amounts.toReversed().some((amount) => (sum += amount) === total)
  );
}

const mostSubsets = 12;

/** Those behind the last 其中, if there are at least two. */
function afterLowerList({ even, from }: Level, parts: readonly Quantity[]): readonly Quantity[] {
  const at = from + even.lastIndexOf('其中');
  const last = parts.filter(({ start }) => start > at);
  return last.length > 1 ? last : parts;
}
