/** What a report says of itself: the keys of the front matter, and where the published file has them. */
import { frontMatterEnglish } from '../../core/form/english/front-matter.ts';
import { englishTerm } from '../../core/form/english/term.ts';
import { frontMatterKeys } from '../../core/form/front-matter.ts';
import type { Entry } from './dictionary-view.ts';

export function fieldEntries(): readonly Entry[] {
  return frontMatterKeys.map(({ id, key, isRequired, explanation }) => {
    const english = englishTerm(frontMatterEnglish, id);
    return {
      id,
      words: { zh: key, en: english.name },
      keys: [],
      facts: isRequired ? [] : [{ zh: '可以没有', en: 'optional' }],
      meaning: { zh: `${explanation}。`, en: english.meaning },
    };
  });
}
