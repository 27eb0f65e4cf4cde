/** The parts behind 其中, 包括, a colon or a bracket. */
import { levelOf, type CountedText, type Level } from './counted-text.ts';
import type { Decimal } from './decimal.ts';
import { blank, blankRemarks } from './even-text.ts';
import { comparing, type Quantity } from './quantities.ts';

export interface Part {
  readonly name: string;
  readonly count: Quantity;
}

export interface PartList {
  readonly parts: readonly Part[];
  /** No count was passed over that may be a part, and no word says that there are more. */
  readonly isComplete: boolean;
  /** It is nothing but names with counts. */
  readonly isPure: boolean;
  /** It has a colon, or is joined by 、: no other count can stand in it. */
  readonly isOneList: boolean;
  /** Counts of the same measure in the rest of the sentence: the list may go on there in another way. */
  readonly further: readonly Decimal[];
}

/** Undefined where there are no parts in the measure of the whole, or they can't be told apart. */
export function readPartList(
  source: CountedText,
  from: number,
  whole: { readonly measure: string; readonly isDividedWidely: boolean },
  to = source.even.length,
): PartList | undefined {
  const [lead = ''] = /^[：，\s]{0,4}/.exec(source.even.slice(from, from + 4)) ?? [];
  const begin = from + lead.length;
  const sentence = firstSentence(levelOf(source, begin, Math.min(to, begin + longestList)));
  const ofMeasure = sentence.counts.filter(({ measure }) => measure === whole.measure);
  const [first] = ofMeasure;
  if (first === undefined) return undefined;
  const list = { ...withoutLowerLists(sentence, first), begin };
  const counts = ofMeasure.filter(({ start }) => list.even[start - begin] !== blank);
  const hasColon = lead.includes('：');
  const mark = markBehind(list.even.slice(first.end - begin), hasColon || whole.isDividedWidely);
  const end = endOfRegion(list.even, first.end - begin, mark);
  const region = { even: list.even.slice(0, end), text: source.text.slice(begin, begin + end) };
  const read = readItems(region, counts, begin, mark, hasColon);
  if (read === undefined || read.parts.length === 0) return undefined;
  const isTakenUp = takenUp.test(source.even.slice(sentence.from + sentence.even.length));
  return {
    ...read,
    isComplete: read.isComplete && !isTakenUp,
    isOneList: hasColon || mark === marks.enumeration,
    further: counts.filter(({ start }) => start >= read.end).map(({ amount }) => amount),
  };
}

const longestList = 600;

/** The next sentence goes on with the list. */
const takenUp = /^[。）]{1,2}\s?(?:其余|剩余|余下|另|还有|此外|同时)/;

/** A list keeps to one mark; a stronger one ends it. */
interface Mark {
  readonly between: RegExp;
  readonly end: RegExp | undefined;
}

const marks = {
  enumeration: { between: /、|(?<=[条件次项篇个期份人户元])(?:以及|[和及与])/g, end: /[，；]/ },
  comma: { between: /，/g, end: /；/ },
  semicolon: { between: /；/g, end: undefined },
} satisfies Record<string, Mark>;

/** The mark behind the first part. A sum may be divided by semicolons; else these part the counts themselves. */
function markBehind(rest: string, isDividedWidely: boolean): Mark {
  const mark = /^[和及与以]|[、，；]/.exec(rest.replace(remark, ''))?.[0] ?? '';
  if (mark === '；') return isDividedWidely ? marks.semicolon : marks.comma;
  return mark === '，' ? marks.comma : marks.enumeration;
}

/** 网上8件，占66.7%；信函4件: what is said of the first part. */
const remark = /^，(?:占|同比|比|较)[^，；]{1,30}/;

function endOfRegion(list: string, from: number, mark: Mark): number {
  const end = mark.end === undefined ? -1 : list.slice(from).search(mark.end);
  return end === -1 ? list.length : from + end;
}

/** To the end of the sentence, or of the brackets that the words stand in. */
function firstSentence(level: Level): Level {
  const end = level.even.search(/[。！？）]/);
  if (end === -1) return level;
  return {
    ...level,
    even: level.even.slice(0, end),
    counts: level.counts.filter((count) => count.end <= level.from + end),
  };
}

/** 网上8件，其中自然人5件、企业3件；信函4件: what divides a part is not of this list. */
function withoutLowerLists(sentence: Level, first: Quantity): { readonly even: string } {
  let { even } = sentence;
  let at = first.end - sentence.from;
  for (let found = 0; found < mostLowerLists; found += 1) {
    const lower = lowerList.exec(even.slice(at));
    if (lower === null) break;
    const start = at + lower.index;
    const begin = start + lower[0].length;
    const isEnumerated = /[、，；]/.exec(even.slice(begin))?.[0] === '、';
    const end = even.slice(begin).search(isEnumerated ? /[，；]/ : /；/);
    at = end === -1 ? even.length : begin + end;
    even = even.slice(0, start) + blank.repeat(at - start) + even.slice(at);
  }
  return { even };
}

const mostLowerLists = 20;
const lowerList =
  /[，：]?(?:其中|包括|包含|涵盖|分别[为是]|均?含(?![义量税]))|(?<=\d ?[条件次项篇个期份人户元]次?)：/;

interface ReadItems extends Pick<PartList, 'parts' | 'isComplete' | 'isPure'> {
  /** Where reading ended. */
  readonly end: number;
}

function readItems(
  region: Pick<CountedText, 'even' | 'text'>,
  all: readonly Quantity[],
  begin: number,
  mark: Mark,
  hasColon: boolean,
): ReadItems | undefined {
  const parts: Part[] = [];
  const isCertain = hasColon && mark === marks.semicolon;
  let isComplete = !/等[^，；。]{0,6}$/.test(region.even);
  let isPure = true;
  let firstItem = '';
  for (const { item, from } of itemsOf(region.even, mark)) {
    const at = begin + from;
    const counts = all.filter(({ start, end }) => start >= at && end <= at + item.length);
    const [count] = counts;
    const before = item.slice(0, count === undefined ? undefined : count.start - at);
    if (count === undefined) {
      if (mark === marks.enumeration || /%/.test(item) || comparing.test(item)) continue;
      if (/其[余他它]|剩余|另|还|等$/.test(item)) isComplete = false;
      return { parts, isComplete, isPure: false, end: at };
    }
    if (comparing.test(before)) {
      isPure = false;
    } else if (!count.isExact) {
      [isComplete, isPure] = [false, false];
    } else if (!isCertain && parts.length > 0 && isOtherCount(item, count, at, mark, firstItem)) {
      return { parts, isComplete: false, isPure: false, end: at };
    } else if (counts.length > 1 && mark !== marks.semicolon) {
      return undefined;
    } else {
      if (parts.length === 0) firstItem = item;
      const text = region.text.slice(from, from + item.length);
      parts.push({ name: nameOf(text, count.start - at, count.end - at), count });
    }
  }
  return { parts, isComplete, isPure, end: begin + region.even.length };
}

function* itemsOf(region: string, mark: Mark): Iterable<{ item: string; from: number }> {
  let from = 0;
  for (const { 0: found, index } of region.matchAll(mark.between)) {
    yield { item: region.slice(from, index), from };
    from = index + found.length;
  }
  yield { item: region.slice(from), from };
}

/** 其中网上8件，办结12件: what was done with all of them. A part is a name and a count, and nothing behind. */
function isOtherCount(
  item: string,
  count: Quantity,
  at: number,
  mark: Mark,
  firstItem: string,
): boolean {
  const behind = item.slice(count.end - at).trim();
  // 17件已经答复，2件正在办理: each begins with its count.
  if (/^\d/.test(item) && /^\d/.test(firstItem)) return ofAll.test(item);
  const hasMore = mark === marks.comma && count.start > at && behind !== '' && !things.test(behind);
  const verb = whatWasDone.exec(item)?.[0];
  return hasMore || ofAll.test(item) || (verb !== undefined && !firstItem.includes(verb));
}

/** 网站发布80条信息: what was counted. */
const things = /^(?:各类)?(?:政府|政务)?(?:信息|申请|文件|稿件|材料|内容|案件|[□\s]{1,99})$/;

const ofAll = /同时|另|此外|还|均|全部/;
const whatWasDone =
  /办结|答复|办理|回复|整改|完成|受理|收到|转[办交]|移[交送]|举办|召开|开展|组织(?=培训|开展|召开|参加|学习|活动)|参加|培训(?!收?费|班|类)|已/;

function nameOf(item: string, start: number, behind: number): string {
  const before = blankRemarks(item.slice(0, start))
    .replaceAll(blank, '')
    .replace(/[为是有共：:\s]{1,9}$/, '')
    .replace(ordinal, '');
  const name = before === '' ? item.slice(behind).replace(/^(?:属于|[为是由])/, '') : before;
  return name.replace(/^[\s，,]{1,9}/, '').trim();
}

const ordinal =
  /^\s{0,9}(?:[一二三四五六七八九十]是|[（(][一二三四五六七八九十]{1,3}[)）]|[①-⑳]|\d{1,2}[.、])/;
