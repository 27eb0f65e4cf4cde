/** A shown text as a query sees it: widths, capitals, traditional forms and marks don't matter. */
import { isHan, isWordCharacter } from '../encoding/characters.ts';
import type { Fold } from '../encoding/fold.ts';
import type { Span } from './span.ts';

export interface Readable {
  readonly shown: string;
  /** Its letters and figures, folded; whatever stands between two of them is one space. */
  readonly text: string;
  /** For each place in it, where its character begins and ends in the shown text. */
  readonly origins: readonly Span[];
}

export function readable(shown: string, fold: Fold): Readable {
  let text = '';
  let marks = '';
  let before = '';
  const origins: Span[] = [];
  let start = 0;
  for (const character of shown) {
    const end = start + character.length;
    const folded = fold(character);
    if (isWordCharacter(folded)) {
      if (marks !== '' && !isTypography(before, marks, folded)) {
        text += ' ';
        origins.push({ start, end: start });
      }
      const small = folded.toLowerCase();
      for (let unit = 0; unit < small.length; unit += 1) origins.push({ start, end });
      text += small;
      marks = '';
      before = folded;
    } else {
      marks += character;
    }
    start = end;
  }
  return { shown, text, origins };
}

/** A space beside a Han character, as in “2023 年” (encoding/encode-text.ts). */
function isTypography(before: string, marks: string, after: string): boolean {
  return /^\s+$/u.test(marks) && before !== '' && (isHan(before) || isHan(after));
}

/** In the shown text, in order, without overlaps: runs one after the other with nothing but marks between them. */
export function placesIn({ text, origins }: Readable, runs: readonly string[]): Span[] {
  // Runs have only letters and figures, of which none means anything to an expression.
  const phrase = new RegExp(runs.join(' ?'), 'gu');
  return Array.from(text.matchAll(phrase), ({ 0: found, index }) => ({
    start: origins[index]?.start ?? 0,
    end: origins[index + found.length - 1]?.end ?? 0,
  }));
}
