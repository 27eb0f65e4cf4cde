/** A count and its parts as a sentence tells them: 共收到申请12件，其中网上8件、信函4件。 */
import { readPartList, type Part } from './part-list.ts';
import { blankRemarks, comparing, quantitiesIn, type Quantity } from './quantities.ts';

export interface StatedParts {
  /** The clause that tells the whole. */
  readonly clause: string;
  /** Where that clause begins. */
  readonly start: number;
  readonly whole: number;
  /** More than `whole` where the parts may divide several counts at once: 新收10件，上年结转2件，其中…. */
  readonly atMost: number;
  readonly parts: readonly Part[];
  /** The words claim that these are all parts (分别为), not only some of them (其中). */
  readonly isExhaustive: boolean;
  /** No other count can stand among the parts. */
  readonly isOneList: boolean;
}

/**
 * Where it can't be told which count is the whole, or where the list ends, the sentence is left alone. `behind` is
 * the list below a paragraph that ends with 其中：.
 */
export function statedParts(text: string, behind = ''): StatedParts[] {
  return [...text.matchAll(words)].slice(0, mostSums).flatMap(({ 0: word, index }) => {
    const whole = wholeBefore(text, index);
    if (whole === undefined) return [];
    const list = readPartList(text + behind, index + word.length, whole);
    if (list === undefined) return [];
    return [
      {
        clause: text.slice(whole.clauseStart, whole.end),
        start: whole.clauseStart,
        whole: whole.value,
        atMost: whole.atMost,
        parts: list.parts,
        isExhaustive: word.startsWith('分别') && whole.isNextToWords && list.isComplete,
        isOneList: list.isOneList,
      },
    ];
  });
}

/** No paragraph that a person wrote has as many. */
const mostSums = 100;

const words = /(?<!占)其中(?:包括)?(?!的)|分别[为是]|(?<=[，,：:。；;（(])包括/g;

interface Whole extends Quantity {
  readonly clauseStart: number;
  readonly atMost: number;
  /** Told with 共, 累计 or the like. */
  readonly isSum: boolean;
  readonly isNextToWords: boolean;
}

/** The last count before the words. */
function wholeBefore(text: string, end: number): Whole | undefined {
  const from = Math.max(0, end - 160);
  const window = blankRemarks(text.slice(from, end)).replace(/[，,、：:；;。（(\s]{1,9}$/, '');
  const start = from + (/[。！？!?][^。！？!?]*$/.exec(window)?.index ?? -1) + 1;
  const before = window.slice(start - from);
  const counts = quantitiesIn(before)
    .map((count) => ({ ...count, clauseStart: clauseStart(before, count.start) }))
    .filter((count) => !comparing.test(before.slice(count.clauseStart, count.end)));
  const last = counts.at(-1);
  if (last?.isExact !== true || before.length - last.end > longestTail) return undefined;
  const isNextToWords = last.end === before.length;
  const isSum = meaningSum.test(before.slice(last.clauseStart, last.start));
  const isOnlyOne = isSum || (isNextToWords && /[（(]\s{0,3}$/.test(text.slice(from, end)));
  const alike = counts.filter(({ unit }) => unit === last.unit);
  if (!isOnlyOne && alike.some(({ isExact }) => !isExact)) return undefined;
  return {
    ...last,
    start: start + last.start,
    end: start + last.end,
    clauseStart: start + last.clauseStart,
    atMost: isOnlyOne ? last.value : alike.reduce((sum, { value }) => sum + value, 0),
    isSum,
    isNextToWords,
  };
}

/** 共12件，均为自然人提出，其中…. */
const longestTail = 20;

const meaningSum = /累计|合计|总计|总共|总数|总量|(?<![公中])共(?![同享建产和性识治])/;

function clauseStart(text: string, index: number): number {
  for (let at = index; at > 0; at -= 1) {
    if (/[，,、：:；;。！？!?（(]/.test(text[at - 1] ?? '')) return at;
  }
  return 0;
}
