import { isWordCharacter } from './characters.ts';
import type { Fold } from './fold.ts';
import type { PageText } from './page-text.ts';

/** All characters that a word of the page's index may have. */
export function charactersOf({ title, sections }: PageText, fold: Fold): Set<string> {
  const texts = [title, ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks])];
  const shown = [...new Set(texts.join(''))].filter(isWordCharacter);
  return new Set(shown.map((character) => fold(character).toLowerCase()));
}
