/** The parts behind 其中, 包括 or 分别为. */
import { blankRemarks, comparing, quantitiesIn, type Quantity } from './quantities.ts';

export interface Part {
  readonly name: string;
  readonly value: number;
}

export interface PartList {
  readonly parts: readonly Part[];
  /** It was read to the end of the sentence, nothing was passed over. */
  readonly isComplete: boolean;
  /** It has a colon, or is joined by 、: no other count can stand in it. */
  readonly isOneList: boolean;
}

/** Undefined where there are no parts in the unit of the whole, or they can't be told apart. */
export function readPartList(
  text: string,
  from: number,
  whole: { readonly unit: string; readonly isSum: boolean },
): PartList | undefined {
  const [lead = ''] = /^[：:，,\s]{0,4}/.exec(text.slice(from, from + 4)) ?? [];
  const hasColon = /[：:]/.test(lead);
  const list = firstSentence(text.slice(from + lead.length, from + lead.length + longestList));
  const first = countsIn(list, whole.unit)[0];
  if (first === undefined) return undefined;
  const mark = markBehind(list.slice(first.end), hasColon || whole.isSum);
  const isCertain = hasColon && mark === marks.semicolon;
  const region = list.slice(0, endOfRegion(list, first.end, mark));
  const isOneList = hasColon || mark === marks.enumeration;
  const parts: Part[] = [];
  let isComplete = !/等[^，；。]{0,6}$/.test(region);
  for (const item of region.split(mark.between)) {
    const counts = countsIn(item, whole.unit);
    const [count] = counts;
    if (comparing.test(item.slice(0, count?.end)) || count?.isExact === false) {
      isComplete = false;
    } else if (count === undefined) {
      if (mark === marks.comma) return end(parts, isOneList);
    } else if (!isCertain && parts.length > 0 && isOtherCount(item, count, mark)) {
      return end(parts, isOneList);
    } else if (counts.length > 1 && mark !== marks.semicolon) {
      return undefined;
    } else {
      parts.push({ name: nameOf(item, count), value: count.value });
    }
  }
  return parts.length === 0 ? undefined : { parts, isComplete, isOneList };
}

const longestList = 600;

/** A list keeps to one mark; a stronger one ends it. */
interface Mark {
  readonly between: RegExp;
  readonly end: RegExp | undefined;
}

const marks = {
  enumeration: {
    between: /、|(?<=[条件次项篇个期份人户])(?:以及|[和及与])/,
    end: /[，,；;]|其中/,
  },
  comma: { between: /[，,]/, end: /[；;]|其中/ },
  semicolon: { between: /[；;]/, end: undefined },
} satisfies Record<string, Mark>;

/** The mark behind the first part. A sum may be divided by semicolons; else these part the counts themselves. */
function markBehind(rest: string, isDividedWidely: boolean): Mark {
  const mark = /^[和及与以]|[、，,；;]/.exec(rest)?.[0] ?? '';
  if (/[；;]/.test(mark)) return isDividedWidely ? marks.semicolon : marks.comma;
  return /[，,]/.test(mark) ? marks.comma : marks.enumeration;
}

function endOfRegion(list: string, from: number, mark: Mark): number {
  const end = mark.end === undefined ? -1 : list.slice(from).search(mark.end);
  return end === -1 ? list.length : from + end;
}

/** To the end of the sentence, or of the brackets that the words stand in. */
function firstSentence(text: string): string {
  const sentence = blankRemarks(text);
  const end = sentence.search(/[。！？!?）)]/);
  return end === -1 ? sentence : sentence.slice(0, end);
}

function countsIn(text: string, unit: string): Quantity[] {
  return quantitiesIn(text).filter((count) => count.unit === unit);
}

/** 其中网上8件，办结12件: what was done with all of them. A part is a name and a count, and nothing behind. */
function isOtherCount(item: string, count: Quantity, mark: Mark): boolean {
  const hasMore = mark === marks.comma && count.start > 0 && item.slice(count.end).trim() !== '';
  return hasMore || ofAllOfThem.test(item);
}

const ofAllOfThem =
  /办结|答复|办理|回复|整改|完成|受理|收到|转[办交]|移[交送]|举办|召开|开展|组织|参加|培训|同时|另|此外|还|均|全部|已/;

function end(parts: readonly Part[], isOneList: boolean): PartList | undefined {
  return parts.length === 0 ? undefined : { parts, isComplete: false, isOneList };
}

function nameOf(item: string, { start, end: behind }: Quantity): string {
  const before = item.slice(0, start).replace(/[为是有共：:\s]{1,9}$/, '');
  const name = before === '' ? item.slice(behind).replace(/^(?:属于|[为是由])/, '') : before;
  return name.replace(/^[\s，,]{1,9}/, '').trim();
}
