/** A run that no report has → words and rows of words that reports have. */
import { splitByScript } from '../../query/loosen.ts';
import { contentWords } from '../../recognise/content-words.ts';
import type { IsFound } from './find-anywhere.ts';
import { longestPieces } from './longest-pieces.ts';

export interface Cut {
  readonly pieces: readonly string[];
  /** Words that no report has. */
  readonly missing: readonly string[];
}

/** Without the words that only ask, and without single characters. */
export async function cutRun(run: string, isFound: IsFound): Promise<Cut> {
  const pieces: string[] = [];
  const missing: string[] = [];
  for (const words of splitByScript(run).flatMap(stretchesOf)) {
    const found = await longestPieces(words.slice(0, mostWords), isFound);
    pieces.push(...found.map(({ start, end }) => words.slice(start, end).join('')));
    const isCovered = (at: number) => found.some(({ start, end }) => start <= at && at < end);
    missing.push(...words.filter((word, at) => !isCovered(at) && Array.from(word).length > 1));
  }
  return { pieces, missing };
}

/** It bounds what a long question can ask of the index. */
const mostWords = 30;

/** Its words, those together between which nothing was left out. */
function stretchesOf(text: string): string[][] {
  const stretches: string[][] = [];
  let end = -1;
  for (const word of contentWords(text)) {
    const start = text.indexOf(word, Math.max(0, end));
    if (start === end) stretches.at(-1)?.push(word);
    else stretches.push([word]);
    end = start + word.length;
  }
  return stretches;
}
