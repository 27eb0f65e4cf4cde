/** What one character is to the search, in the index and in a query alike. Asked of folded ones (fold.ts). */

/** Part of a word: a letter or a number of any script. All others separate words. */
export function isWordCharacter(character: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(character);
}

export function isHan(character: string): boolean {
  return /^\p{Script=Han}$/u.test(character);
}

/** As a reader sees it: white space collapsed, characters that are never shown left out. */
export function shownText(text: string): string {
  return withoutUnseen(text).replace(/\s+/gu, ' ').trim();
}

/** Words run through them as if they weren't there. */
export function withoutUnseen(text: string): string {
  return text.replace(neverShown, '');
}

/**
 * Default_Ignorable_Code_Point: soft hyphens, zero-width spaces and joiners, variation selectors. Our own signs
 * (signs.ts) and the plane that veiled text is moved to (veil.ts).
 */
const neverShown = /[\p{DI}\u2400-\u2426\u{F0000}-\u{FFFFF}]/gu;
