/** Words that the editors of a column declared right (容许), whatever a rule takes them for. */

/** Of the same length: each accepted word blanked, so that no rule finds anything in it. */
export function withoutAccepted(text: string, accepted: readonly string[]): string {
  return accepted.reduce(
    (rest, word) => (rest.includes(word) ? rest.replaceAll(word, blank.repeat(word.length)) : rest),
    text,
  );
}

/** Stands for a character that nothing is to be read from. */
const blank = '□';
