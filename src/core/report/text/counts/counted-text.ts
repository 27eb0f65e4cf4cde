/** Running text with the counts in it: what rules of sums read. */
import type { Report } from '../../report.ts';
import { blank } from '../even-signs.ts';
import { passagesOf, type Passage } from '../passages.ts';
import { blankRemarks, evenText } from './even-text.ts';
import { quantitiesIn, type Quantity } from './quantities.ts';

export interface CountedText {
  /** As the editor wrote it, for messages. */
  readonly text: string;
  /** Made even, each character in its place. */
  readonly even: string;
  readonly counts: readonly Quantity[];
}

export interface CountedPassage extends CountedText {
  readonly passage: Passage;
}

/** Text without any number stays as it is. */
export function countedText(text: string): CountedText {
  if (!mayCount.test(text)) return { text, even: text, counts: [] };
  const even = evenText(text);
  return { text, even, counts: quantitiesIn(even) };
}

const mayCount = /[\d０-９]|[一二两三四五六七八九十][余多]?[件条次项篇个期份场人家户]/;

/** In reading order, those without any count too. */
export function countedPassagesOf(report: Report): readonly CountedPassage[] {
  if (last?.report !== report) {
    const passages = passagesOf(report).map((passage) => ({
      ...countedText(passage.text),
      passage,
    }));
    last = { report, passages };
  }
  return last.passages;
}

/** All rules look at one report before the next: one is enough to remember, and many would fill the memory. */
let last: { readonly report: Report; readonly passages: readonly CountedPassage[] } | undefined;

/** A stretch of text at one level: what stands in brackets is blanked, and its counts are left out. */
export interface Level {
  /** Of the stretch, even. */
  readonly even: string;
  /** Where the stretch begins in the whole text. */
  readonly from: number;
  /** Their places are those in the whole text. */
  readonly counts: readonly Quantity[];
}

export function levelOf(
  { even: whole, counts: all }: CountedText,
  from: number,
  to: number,
): Level {
  const even = blankRemarks(blankRemarks(whole.slice(from, to)));
  const counts = countsWithin(all, from, to).filter(({ start }) => even[start - from] !== blank);
  return { even, from, counts };
}

/** Those of a stretch; they stand in the order of the text. */
export function countsWithin(counts: readonly Quantity[], from: number, to: number): Quantity[] {
  let [low, high] = [0, counts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((counts[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: Quantity[] = [];
  for (let at = low; at < counts.length; at += 1) {
    const count = counts[at];
    if (count === undefined || count.end > to) break;
    found.push(count);
  }
  return found;
}
