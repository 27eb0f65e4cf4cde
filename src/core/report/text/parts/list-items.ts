/** Reads the items of a list of parts, as long as they are names with counts. */
import { blankRemarks } from '../counts/even-text.ts';
import { comparing, type Quantity } from '../counts/quantities.ts';
import { blank } from '../even-signs.ts';
import { itemsOf, marks, type Mark } from './list-marks.ts';

export interface Part {
  readonly name: string;
  readonly count: Quantity;
}

export interface ReadItems {
  readonly parts: readonly Part[];
  /** No count was passed over that may be a part, and no word says that there are more. */
  readonly isComplete: boolean;
  /** It is nothing but names with counts. */
  readonly isPure: boolean;
  /** Where reading ended, in the whole text. */
  readonly end: number;
}

/** A stretch of text with the counts in it that may be parts. */
export interface Region {
  readonly even: string;
  /** As the editor wrote it. */
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly begin: number;
  readonly counts: readonly Quantity[];
  readonly mark: Mark;
  /** 其中：…；…；…: then every item is a part. */
  readonly isCertain: boolean;
}

/** Undefined where the parts can't be told apart. */
export function readItems(region: Region): ReadItems | undefined {
  const { begin, mark } = region;
  const parts: Part[] = [];
  let isComplete = !/等[^，；。]{0,6}$/.test(region.even);
  let isPure = true;
  let firstItem = '';
  for (const { item, from } of singleItems(region)) {
    const at = begin + from;
    const [count, ...others] = countsOf(region, at, item.length);
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
    } else if (!region.isCertain && parts.length > 0 && isOther(item, count, at, mark, firstItem)) {
      return { parts, isComplete: false, isPure: false, end: at };
    } else if (others.length > 0 && mark !== marks.semicolon) {
      return undefined;
    } else {
      if (parts.length === 0) firstItem = item;
      const text = region.text.slice(from, from + item.length);
      parts.push({ name: nameOf(text, count.start - at, count.end - at), count });
    }
  }
  return { parts, isComplete, isPure, end: begin + region.even.length };
}

/** 门户网站5条，公众号3条、微博2条: an item may be a list of its own. */
function* singleItems(region: Region): Iterable<{ item: string; from: number }> {
  for (const { item, from } of itemsOf(region.even, region.mark)) {
    const isList = region.mark === marks.comma && item.includes('、');
    if (isList && countsOf(region, region.begin + from, item.length).length > 1) {
      for (const inner of itemsOf(item, marks.enumeration)) {
        yield { item: inner.item, from: from + inner.from };
      }
    } else {
      yield { item, from };
    }
  }
}

function countsOf({ counts }: Region, at: number, length: number): Quantity[] {
  return counts.filter(({ start, end }) => start >= at && end <= at + length);
}

/** 其中网上8件，办结12件: what was done with all of them. A part is a name and a count, and nothing behind. */
function isOther(
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
  const done = whatWasDone.exec(item);
  const verb = done?.[1] ?? done?.[2];
  return hasMore || ofAll.test(item) || (verb !== undefined && !firstItem.includes(verb));
}

/** 网站发布80条信息: what was counted. */
const things = /^(?:各类)?(?:政府|政务)?(?:信息|申请|文件|稿件|材料|内容|案件|[□\s]{1,99})$/;

const ofAll = /同时|另|此外|还|均|全部/;
const deeds =
  '办结|答复|办理|回复|整改|完成|受理|收到|转[办交]|移[交送]|举办|召开|开展|组织(?=培训|开展|召开|参加|学习|活动)|参加|培训(?!收?费|班|类)|已';
/** At the beginning, or right before the count: 提案办理信息65条 is a name. */
const whatWasDone = new RegExp(
  `^[并也共]?(?:按[期时]|及时|当年|全年)?(${deeds})|(${deeds})(?:了|完毕)?\\s?(?=\\d)`,
);

/** Whether it is no more than a short name with its count, after a list that ended. */
export function isPlainItem({ name }: Part): boolean {
  return name !== '' && name.length <= 16 && !ofAll.test(name) && !whatWasDone.test(name);
}

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
