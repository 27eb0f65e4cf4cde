/**
 * Text → the words that the engine is given: one for each character, the character and the next one. Any two
 * characters or more that stand together in the text are then a row of words that the engine finds as a phrase, whatever
 * a dictionary would make of them. See docs/decisions/0006-pairs-made-by-us.md.
 */
import { isHan, isWordCharacter, shownText } from './characters.ts';
import type { Fold } from './fold.ts';
import { closedSign, gapSign, signs } from './signs.ts';
import { veil } from './veil.ts';

export function encodeText(text: string, fold: Fold): string[] {
  const characters = Array.from(shownText(text));
  return characters.flatMap((character, at) => {
    if (character === ' ') return isGap(characters, at) ? [] : [signs.space];
    return [isWordCharacter(character) ? wordAt(characters, at, fold) : character];
  });
}

function wordAt(characters: readonly string[], at: number, fold: Fold): string {
  const character = characters[at] ?? '';
  const folded = fold(character);
  const gap = isGap(characters, at + 1) ? gapSign : '';
  const next = characters[at + (gap === '' ? 1 : 2)] ?? '';
  const partner = isWordCharacter(next) ? fold(next) : closedSign;
  // The original has to be readable from the word again.
  const original = folded === character ? '' : veil(character);
  return folded + partner + gap + original;
}

/** “2023 年” is found as “2023年”: a space beside a Han character is typography. */
function isGap(characters: readonly string[], at: number): boolean {
  if (characters[at] !== ' ') return false;
  const before = characters[at - 1] ?? '';
  const after = characters[at + 1] ?? '';
  return isWordCharacter(before) && isWordCharacter(after) && (isHan(before) || isHan(after));
}
