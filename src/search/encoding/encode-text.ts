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
  const folded = characters.map((character) => fold(character));
  return characters.flatMap((character, at) => {
    if (character === ' ') return isGap(folded, at) ? [] : [signs.space];
    const plain = folded[at] ?? '';
    if (!isWordCharacter(plain)) return [character];
    // The original has to be readable from the word again.
    return [wordAt(folded, at) + (plain === character ? '' : veil(character))];
  });
}

function wordAt(folded: readonly string[], at: number): string {
  const gap = isGap(folded, at + 1) ? gapSign : '';
  const next = folded[at + (gap === '' ? 1 : 2)] ?? '';
  return `${folded[at] ?? ''}${isWordCharacter(next) ? next : closedSign}${gap}`;
}

/** “2023 年” is found as “2023年”: a space beside a Han character is typography. */
function isGap(folded: readonly string[], at: number): boolean {
  if (folded[at] !== ' ') return false;
  const before = folded[at - 1] ?? '';
  const after = folded[at + 1] ?? '';
  return isWordCharacter(before) && isWordCharacter(after) && (isHan(before) || isHan(after));
}
