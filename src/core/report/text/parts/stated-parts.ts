/** A count and its parts as a sentence tells them: 共收到申请12件，其中网上8件、信函4件。 */
import { startOfClause } from '../counts/clause-marks.ts';
import { levelOf, type CountedText } from '../counts/counted-text.ts';
import type { Decimal } from '../counts/decimal.ts';
import { comparing, type Quantity } from '../counts/quantities.ts';
import type { Part } from './list-items.ts';
import { readPartList } from './part-list.ts';
import { wholeBefore } from './whole-before.ts';
import { whyAll } from './why-all.ts';

export interface StatedParts {
  /** Where the clause that tells the whole begins. */
  readonly start: number;
  readonly whole: Quantity;
  /** More than the whole where the parts may divide several counts at once: 新收10件，上年结转2件，其中…. */
  readonly atMost: Decimal;
  readonly parts: readonly Part[];
  /** What may be parts too: 网上5件、信函3件，当面4件. */
  readonly more: readonly Part[];
  /** Why these must be all parts (分别为); undefined where they may be only some of them (其中). */
  readonly reasonForAll: string | undefined;
  /** No other count can stand among the parts. */
  readonly isOneList: boolean;
  /** Counts of the same measure that follow in the sentence. */
  readonly further: readonly Decimal[];
}

/** Where it can't be told which count is the whole, or where the list ends, the sentence is left alone. */
export function statedParts(source: CountedText): StatedParts[] {
  if (source.counts.length < 2) return [];
  return [...behindWords(source), ...behindCounts(source)];
}

/** No paragraph that a person wrote has as many. */
const mostSums = 100;

/** 其中, 包括, 分别为, 由…组成. */
function behindWords(source: CountedText): StatedParts[] {
  return [...source.even.matchAll(words)].slice(0, mostSums).flatMap(({ 0: word, index }) => {
    const from = index + word.length;
    const measures = new Set(
      levelOf(source, from, from + nearestPart).counts.map(({ measure }) => measure),
    );
    const whole = wholeBefore(source, index, measures);
    if (whole === undefined || (loose.test(word) && !whole.isOnly)) return [];
    const list = readPartList(source, from, whole);
    if (list === undefined) return [];
    const { parts, more, isOneList, further } = list;
    // 设专栏12个，其中二级栏目30个: these are other things.
    const isOfThings = /[个项类]/.test(whole.measure);
    if (isOfThings && parts.some(({ count }) => count.amount > whole.amount)) return [];
    const reasonForAll = whyAll(list, whole.isNextToWords ? word : '其中');
    const atMost = whole.isDividedAlone && isOneList ? whole.amount : whole.atMost;
    return [
      { start: whole.clauseStart, whole, atMost, parts, more, reasonForAll, isOneList, further },
    ];
  });
}

const words = new RegExp(
  [
    '(?<!占)其中(?:包括|包含|有)?(?!的)',
    '分别[为是]',
    '(?<=[，：。；（])(?:包括|包含|涵盖|内[含有]|均?含(?![义量税]))',
    '分布在',
    '由(?=[^，。；]{2,80}(?:组成|构成))',
    '(?<=[，。；（])按(?:照)?[^，。；：（）]{1,12}(?:分|划分|统计|分类)(?=[，：])',
    '(?<=[，。；])在?[^，。；：（）\\d]{0,12}(?:信息|申请|文件)中(?=，)',
  ].join('|'),
  'g',
);
/** 按方式分, 在公开的信息中: these may speak of any count before them. */
const loose = /^按|[^其]中$/;
const nearestPart = 60;

/** 共12件：网上8件、信函4件. 共12件（网上8件、信函4件）. */
function behindCounts(source: CountedText): StatedParts[] {
  const found: StatedParts[] = [];
  let tried = 0;
  for (const [position, count] of source.counts.entries()) {
    if (tried === mostSums) break;
    const behind = source.even.slice(count.end, count.end + 12);
    const mark =
      /^(?:申请|信息|案件|文件|决定)?\s?([：（]|中[，：])(?!其中|包括|包含|涵盖|均?含|分别)/.exec(
        behind,
      );
    const next = source.counts[position + 1];
    if (mark === null || next?.measure !== count.measure || !count.isExact) continue;
    tried += 1;
    const clauseStart = startOfClause(source.even, count.start);
    if (comparing.test(source.even.slice(clauseStart, count.start))) continue;
    const from = count.end + mark[0].length;
    const isBracket = mark[1] === '（';
    const close = isBracket ? source.even.indexOf('）', from) : source.even.length;
    // The colon is part of the list: it says that nothing else stands in it.
    const begin = mark[1] === '：' ? from - 1 : from;
    const list = readPartList(
      source,
      begin,
      { ...count, isDividedWidely: true },
      close === -1 ? undefined : close,
    );
    if (list === undefined || !list.isPure || list.parts.length < 2) continue;
    const { parts, more, isOneList, further } = list;
    if (!isBracket && areTasks.test(source.even.slice(from, parts[0]?.count.start))) continue;
    const reasonForAll = whyAll(list, (mark[1] ?? '').slice(0, 1));
    found.push({
      start: clauseStart,
      whole: count,
      atMost: count.amount,
      parts,
      more,
      reasonForAll,
      isOneList,
      further,
    });
  }
  return found;
}

/** 做好3项工作：一是…: what is counted below is not what was counted above. */
const areTasks = /[一二三]是|[一二三]、|（[一二三]）|[①②③]/;
