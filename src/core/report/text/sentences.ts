/** Running text, sentence by sentence. */
import { withoutPrivateData } from '../private-data/mask.ts';

export interface Sentence {
  readonly text: string;
  /** Where it begins. */
  readonly start: number;
}

/** Without the mark at the end and the spaces around. */
export function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/[^。！？!?；;]+/g)].flatMap(({ 0: found, index }) => {
    const trimmed = found.trim();
    return trimmed === '' ? [] : [{ text: trimmed, start: index + found.indexOf(trimmed) }];
  });
}

/** As much of it as is needed to find it, in one line, and nothing that may not be public. */
export function excerpt(text: string, length = 30): string {
  const shown = withoutPrivateData(text.slice(0, length + longestDatum));
  return shown.length <= length ? shown : `${wholeCharacters(shown.slice(0, length))}…`;
}

/** Without the first half of a character that was cut in two. */
function wholeCharacters(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}

/** More characters than a number or a name with its words around has: none is cut before it is known. */
const longestDatum = 60;
