/** Where clauses and sentences begin, in text that was made even. Nobody writes longer ones than are looked through. */
import type { Sentence } from '../sentences.ts';

const clauseMarks = '，、：；。！？（';
const sentenceMarks = '。！？';

/** As they stand, with the spaces around; semicolons are within: a sum may run on behind them. */
export function* wholeSentencesOf(even: string): Iterable<Sentence> {
  for (const { 0: text, index } of even.matchAll(/[^。！？]+/g)) yield { text, start: index };
}

/** Behind the mark before `index`, and not before `least`. */
export function startOfClause(even: string, index: number, least = 0): number {
  return behindMark(even, index, clauseMarks, Math.max(least, index - longestClause));
}

/** Behind the end of the sentence before. */
export function startOfSentence(even: string, index: number): number {
  return behindMark(even, index, sentenceMarks, Math.max(0, index - longestSentence));
}

/** At the mark that ends it, or at the end of the text. */
export function endOfSentence(even: string, index: number): number {
  const most = Math.min(even.length, index + longestSentence);
  for (let at = index; at < most; at += 1) {
    if (sentenceMarks.includes(even.charAt(at))) return at;
  }
  return most;
}

export function behindMark(even: string, index: number, marks: string, least: number): number {
  for (let at = index; at > least; at -= 1) {
    if (marks.includes(even.charAt(at - 1))) return at;
  }
  return least;
}

const longestClause = 120;
const longestSentence = 400;
