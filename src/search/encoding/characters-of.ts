import { isWordCharacter } from './characters.ts';
import { plainForm } from './fold.ts';
import type { PageText } from './page-text.ts';

/** All characters of pages that may be part of a word: as they are shown, and in their plain form. */
export function charactersOf(pages: readonly PageText[]): Set<string> {
  const characters = new Set<string>();
  for (const { title, sections } of pages) {
    const texts = [title, ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks])];
    for (const text of texts) for (const character of text) characters.add(character);
  }
  const plain = Array.from(characters, plainForm);
  return new Set([...characters, ...plain].filter(isWordCharacter));
}
