/** The form under which a character is found, on both sides alike: in the index and in a query. */
import { isWordCharacter } from './characters.ts';

export type Fold = (character: string) => string;

/**
 * Full-width figures and letters become the plain ones, and traditional characters the simplified ones. Capitals stay,
 * because the engine itself lowers them on both sides.
 *
 * `variants`: characters and their simplified forms by turns, 國国學学.
 */
export function createFold(variants = ''): Fold {
  const characters = Array.from(variants);
  const simplified = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) {
    simplified.set(characters[at] ?? '', characters[at + 1] ?? '');
  }
  return (character) => {
    const plain = plainForm(character);
    return simplified.get(plain) ?? plain;
  };
}

/** Of full-width ones, circled ones, radicals that stand for characters (⼀): what is the same in every text. */
export function plainForm(character: string): string {
  if (character < '\u0100') return character;
  const folded = character.normalize('NFKC');
  return isWordCharacter(folded) ? folded : character;
}
