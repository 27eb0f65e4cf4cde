/** Running text, sentence by sentence. */

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

/** As much of it as is needed to find it, in one line. */
export function excerpt(text: string, length = 30): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}
