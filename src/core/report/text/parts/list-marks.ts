/** How far a list of parts goes, and by what mark it is divided. Its text was made even. */
import { blank } from '../even-signs.ts';

/** A list keeps to one mark; a stronger one ends it. */
export interface Mark {
  readonly between: RegExp;
  readonly end: RegExp | undefined;
}

export const marks = {
  enumeration: { between: /、|(?<=[条件次项篇个期份人户元])(?:以及|[和及与])/g, end: /[，；]/ },
  comma: { between: /，/g, end: /；/ },
  semicolon: { between: /；/g, end: undefined },
} satisfies Record<string, Mark>;

/** The mark behind the first part. A sum may be divided by semicolons; else these part the counts themselves. */
export function markBehind(rest: string, isDividedWidely: boolean): Mark {
  const mark = /^[和及与以]|[、，；]/.exec(rest.replace(remark, ''))?.[0] ?? '';
  if (mark === '；') return isDividedWidely ? marks.semicolon : marks.comma;
  return mark === '，' ? marks.comma : marks.enumeration;
}

/** 网上8件，占66.7%；信函4件: what is said of the first part. */
const remark = /^，(?:占|同比|比|较)[^，；]{1,30}/;

export function endOfList(list: string, from: number, mark: Mark): number {
  const end = mark.end === undefined ? -1 : list.slice(from).search(mark.end);
  return end === -1 ? list.length : from + end;
}

/** The items of a stretch, and where they begin in it. */
export function* itemsOf(region: string, mark: Mark): Iterable<{ item: string; from: number }> {
  let from = 0;
  for (const { 0: found, index } of region.matchAll(mark.between)) {
    yield { item: region.slice(from, index), from };
    from = index + found.length;
  }
  yield { item: region.slice(from), from };
}

/** 网上8件，其中自然人5件、企业3件；信函4件: what divides a part is not of the list. `first` is behind its first count. */
export function withoutLowerLists(list: string, first: number): string {
  let even = list;
  let at = first;
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
  return even;
}

const mostLowerLists = 20;
const lowerList =
  /[，：]?(?:其中|包括|包含|涵盖|内[含有]|分别[为是]|均?含(?![义量税]))|(?<=\d ?[条件次项篇个期份人户元]次?)：/;
