/**
 * What was typed → what is looked for. White space separates parts, each of which a report must have; inside a part,
 * letters and figures without anything between them are a run, which a report must have as it is.
 */
import { isWordCharacter, withoutUnseen } from '../encoding/characters.ts';
import type { Fold } from '../encoding/fold.ts';
import type { Phrase } from './phrase.ts';

export interface Query {
  readonly parts: readonly QueryPart[];
}

export interface QueryPart extends Phrase {
  /** As typed. */
  readonly text: string;
  /** Where it stands in what was typed, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Nobody reads on a longer one; it bounds what a pasted page can ask of the index. */
const longest = 120;

export function parseQuery(typed: string, fold: Fold): Query {
  const { length } = Array.from(typed).slice(0, longest).join('');
  const parts = Array.from(
    typed.slice(0, length).matchAll(/[\S\uFEFF]+/gu),
    ({ 0: text, index: start }) => ({
      text,
      start,
      end: start + text.length,
      ...runsOf(text, fold),
    }),
  );
  return { parts: parts.filter(({ runs }) => runs.length > 0) };
}

/** Each character with the next one; a single character is its own pair. */
export function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return characters;
  return characters.slice(0, -1).map((character, at) => character + (characters[at + 1] ?? ''));
}

function runsOf(text: string, fold: Fold): Phrase {
  const letters = Array.from(withoutUnseen(text), (character) => fold(character))
    .map((character) => (isWordCharacter(character) ? character.toLowerCase() : ' '))
    .join('')
    .trim();
  return {
    runs: letters.split(/ +/).filter((run) => run !== ''),
    longestGaps: Array.from(letters.matchAll(/ +/g), ([gap]) => gap.length),
  };
}
