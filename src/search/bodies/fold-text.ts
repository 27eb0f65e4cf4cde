import type { Fold } from '../encoding/fold.ts';

/**
 * A text as it is compared: folded, in small letters, full-width signs as the plain ones. Of the same length in UTF-16
 * units, so that places in it are places in the text.
 */
export function foldText(text: string, fold: Fold): string {
  return Array.from(text, (character) => {
    const folded = fold(character.length === 1 ? narrow(character) : character).toLowerCase();
    return folded.length === character.length ? folded : character;
  }).join('');
}

/** ＞, ＝, （ and the space of full width. */
function narrow(character: string): string {
  if (character !== '\u3000' && character < '\uFF00') return character;
  const narrowed = character.normalize('NFKC');
  return narrowed.length === 1 ? narrowed : character;
}

/** The same, where many texts are folded: of each character it is worked out once. */
export function rememberFold(fold: Fold): Fold {
  const known = new Map<string, string>();
  return (character) => {
    let folded = known.get(character);
    if (folded === undefined) known.set(character, (folded = fold(character)));
    return folded;
  };
}
