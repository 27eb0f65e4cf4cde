/** Quotation marks in running text, and which of them have no fellow. */
import type { Spot } from '../spots.ts';

export interface QuotationMark {
  /** “ or ”, or a straight one that stands for either. */
  readonly mark: string;
  readonly at: number;
}

export interface Quotations {
  /** Without their fellow in the text; a straight one counts as either. */
  readonly alone: readonly QuotationMark[];
  readonly isStraight: boolean;
  /** What makes pairs of them, where that is beyond doubt; empty where they are pairs or it isn't. */
  readonly spots: readonly Spot[];
}

export function quotationsIn(text: string): Quotations {
  if (!/[“”"＂]/.test(text)) return none;
  const marks = [...curlyIn(text), ...straightIn(text)].sort((a, b) => a.at - b.at);
  const isStraight = marks.some(({ mark }) => !isCurly(mark));
  const alone = isStraight ? [] : aloneOf(marks);
  if (alone.length === 0 && !isStraight) return none;
  const spots = marks.flatMap(({ mark, at }, order) => {
    const right = order % 2 === 0 ? '“' : '”';
    return mark === right ? [] : [{ from: at, to: at + 1, right, isTurned: isCurly(mark) }];
  });
  const turned = spots.filter((spot) => spot.isTurned).length;
  const isCertain = isStraight ? turned === 0 : turned === 1 || marks.length === 2;
  const arePairs =
    marks.length % 2 === 0 &&
    marks.every(
      ({ at }, order) => order % 2 === 1 || (marks[order + 1]?.at ?? 0) - at <= longestQuotation,
    );
  return { alone, isStraight, spots: arePairs && isCertain ? spots : [] };
}

/** What is longer was hardly meant to be quoted; a mark is then missing elsewhere. */
const longestQuotation = 60;

const none: Quotations = { alone: [], isStraight: false, spots: [] };

function isCurly(mark: string): boolean {
  return mark === '“' || mark === '”';
}

function curlyIn(text: string): QuotationMark[] {
  return [...text.matchAll(/[“”]/g)].map(({ 0: mark, index: at }) => ({ mark, at }));
}

/** Only those in or around Chinese; those of English text, and inches, are left alone. */
function straightIn(text: string): QuotationMark[] {
  const found = [...text.matchAll(/["＂]/g)].map(({ 0: mark, index: at }) => ({ mark, at }));
  return found.flatMap((mark, order) => {
    const other = found[order % 2 === 0 ? order + 1 : order - 1];
    if (other === undefined) return /\d/.test(text[mark.at - 1] ?? '') ? [] : [mark];
    const [from, to] = [Math.min(mark.at, other.at), Math.max(mark.at, other.at)];
    const around =
      (text[from - 1] ?? '') + text.slice(from, Math.min(to, from + 200)) + (text[to + 1] ?? '');
    return /[\p{Script=Han}，。；：、]/u.test(around) ? [mark] : [];
  });
}

/** One may stand inside of another. */
function aloneOf(marks: readonly QuotationMark[]): QuotationMark[] {
  const open: QuotationMark[] = [];
  const alone: QuotationMark[] = [];
  for (const mark of marks) {
    if (mark.mark === '“') open.push(mark);
    else if (open.pop() === undefined) alone.push(mark);
  }
  return [...alone, ...open].sort((a, b) => a.at - b.at);
}
