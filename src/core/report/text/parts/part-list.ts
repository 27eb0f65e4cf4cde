/** The parts behind 其中, 包括, a colon or a bracket. */
import { levelOf, type CountedText, type Level } from '../counts/counted-text.ts';
import type { Decimal } from '../counts/decimal.ts';
import { blank } from '../even-signs.ts';
import { isPlainItem, readItems, type Part, type ReadItems, type Region } from './list-items.ts';
import { endOfList, markBehind, marks, withoutLowerLists } from './list-marks.ts';

export interface PartList extends Pick<ReadItems, 'parts' | 'isComplete' | 'isPure'> {
  /** It has a colon, or is joined by 、: no other count can stand in it. */
  readonly isOneList: boolean;
  /** What follows a list joined by 、 behind a comma and may belong to it: 网上5件、信函3件，当面4件. */
  readonly more: readonly Part[];
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
  const even = withoutLowerLists(sentence.even, first.end - begin);
  const counts = ofMeasure.filter(({ start }) => even[start - begin] !== blank);
  const hasColon = lead.includes('：');
  const mark = markBehind(even.slice(first.end - begin), hasColon || whole.isDividedWidely);
  const end = endOfList(even, first.end - begin, mark);
  const region = (start: number, stop: number): Region => ({
    even: even.slice(start, stop),
    text: source.text.slice(begin + start, begin + stop),
    begin: begin + start,
    counts,
    mark: start === 0 ? mark : marks.comma,
    isCertain: hasColon && mark === marks.semicolon,
  });
  const read = readItems(region(0, end));
  if (read === undefined || read.parts.length === 0) return undefined;
  const isTakenUp = takenUp.test(source.even.slice(begin + sentence.even.length));
  const isEnumeration = mark === marks.enumeration && !hasColon && even[end] === '，';
  const behind = endOfList(even, end, marks.comma);
  return {
    ...read,
    isComplete: read.isComplete && !isTakenUp,
    isOneList: hasColon || mark === marks.enumeration,
    more: isEnumeration ? plainItems(region(end + 1, behind)) : [],
    further: counts.filter(({ start }) => start >= read.end).map(({ amount }) => amount),
  };
}

const longestList = 600;

/** The next sentence goes on with the list. */
const takenUp = /^[。）]{1,2}\s?(?:其余|剩余|余下|另|还有|此外|同时)/;

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

/** None unless all of them are. */
function plainItems(region: Region): readonly Part[] {
  const read = readItems(region);
  return read?.isPure === true && read.parts.every(isPlainItem) ? read.parts : [];
}
