/** Where phrases stand in a text that is given in pieces. Widths, capitals and spaces don't matter. */

export interface Place {
  /** The phrase, by its place among those looked for. */
  readonly phrase: number;
  readonly spans: readonly Span[];
}

/** A stretch of one piece, in UTF-16 units. */
export interface Span {
  readonly piece: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds phrases in one text after the other. Their places are in order, without overlaps: where two begin together, it is
 * that of the phrase that is given first.
 */
export function placeFinder(
  phrases: readonly string[],
): (pieces: readonly string[]) => readonly Place[] {
  const pattern = new RegExp(phrases.map((phrase) => `(${patternOf(phrase)})`).join('|'), 'giu');
  return (pieces) =>
    Array.from(fold(pieces.join('')).matchAll(pattern), ({ index, 0: { length }, ...groups }) => ({
      phrase: phrases.findIndex((_, at) => groups[at + 1] !== undefined),
      spans: spansOf(pieces, index, index + length),
    }));
}

/**
 * Of the characters themselves, whatever they mean in a pattern. Between them may be white space, and what is never shown
 * (Default_Ignorable_Code_Point).
 */
function patternOf(phrase: string): string {
  return Array.from(
    fold(phrase).matchAll(/[^\s\p{DI}]/gu),
    ({ 0: character }) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  ).join('[\\s\\p{DI}]*');
}

/** As long as before: what a character stands for in more letters stays as it is. */
function fold(text: string): string {
  return text.replace(/./gsu, (character) => {
    const folded = character.normalize('NFKC');
    return folded.length === character.length ? folded : character;
  });
}

function spansOf(pieces: readonly string[], from: number, to: number): Span[] {
  let next = 0;
  return pieces.flatMap(({ length }, piece) => {
    const start = Math.max(from - next, 0);
    const end = Math.min(to - next, length);
    next += length;
    return start < end ? [{ piece, start, end }] : [];
  });
}
