/** The words of a page, as the engine hands them out again → its text. */
import { decodeWord } from './decode-word.ts';
import type { PageText, SectionText } from './page-text.ts';
import { signs } from './signs.ts';
import { unveil } from './veil.ts';
import { zoneLengths } from './zones.ts';

export function readContent(content: string): PageText {
  const words = content.split(' ');
  const endOfHeadings = zoneLengths.title + zoneLengths.heading;
  const headings = blocksOf(words.slice(zoneLengths.title, endOfHeadings));
  return {
    title: blocksOf(words.slice(0, zoneLengths.title))[0] ?? '',
    sections: sectionsOf(words.slice(endOfHeadings), headings),
  };
}

function sectionsOf(words: readonly string[], headings: readonly string[]): SectionText[] {
  const starts = words.flatMap((word, at) => (isSectionSign(word) ? [at] : []));
  return starts.map((start, number) => ({
    anchor: unveil(
      Array.from(words[start] ?? '')
        .slice(1)
        .join(''),
    ),
    heading: headings[number] ?? '',
    blocks: blocksOf(words.slice(start + 1, starts[number + 1])),
  }));
}

function isSectionSign(word: string): boolean {
  return word.startsWith(signs.section);
}

function blocksOf(words: readonly string[]): string[] {
  const texts = [''];
  for (const word of words) {
    if (word === signs.endOfBlock) texts.push('');
    else if (word !== signs.filler) texts.push(`${texts.pop() ?? ''}${decodeWord(word)}`);
  }
  // Every block has its end: behind the last one nothing stands.
  return texts.slice(0, -1);
}
