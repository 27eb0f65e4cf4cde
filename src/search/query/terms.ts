/** A run → what the engine is asked for: the same pairs that the index was given (encoding/encode-text.ts). */
import { isHan } from '../encoding/characters.ts';

/** In quotes the engine looks for the words one after the other, and for no longer words that begin with them. */
export function phraseTerm(run: string): string {
  const characters = Array.from(run);
  if (characters.length === 1 && !isHan(run)) return run;
  return `"${pairsOf(run).join(' ')}"`;
}

/** All pairs of Han characters anywhere in the report; figures and other letters still as they are. */
export function looseTerms(run: string): string[] {
  return isHan(run.charAt(0)) ? pairsOf(run).map((pair) => `"${pair}"`) : [phraseTerm(run)];
}

/** A run of one character is its own pair. */
export function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return characters;
  return characters.slice(0, -1).map((character, at) => character + (characters[at + 1] ?? ''));
}
