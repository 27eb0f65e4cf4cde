import { gapSign, signs } from './signs.ts';
import { isVeiled, unveil } from './veil.ts';

/** The text that a word of the index stands for: one character, with the space that followed it. */
export function decodeWord(word: string): string {
  if (word === signs.space) return ' ';
  const characters = Array.from(word);
  const first = characters[0] ?? '';
  if (characters.length === 1) return first;
  const original = characters.filter(isVeiled).join('');
  const shown = original === '' ? first : unveil(original);
  return characters.includes(gapSign, 1) ? `${shown} ` : shown;
}
