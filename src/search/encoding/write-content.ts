/** A page's text → the words of its three zones. */
import { encodeText } from './encode-text.ts';
import type { PageText } from './page-text.ts';
import { signs } from './signs.ts';
import { veil } from './veil.ts';
import { zoneLengths, type Zone } from './zones.ts';

export function writeContent(page: PageText): Record<Zone, string> {
  const known = new Set<string>();
  const title = [
    ...encodeText(page.title, known).slice(0, zoneLengths.title - 1),
    signs.endOfBlock,
  ];
  // Text goes before headings: a character that both have counts as found in the text.
  const blocks = page.sections.map(({ blocks }) => blocks.flatMap((text) => block(text, known)));
  const headings: string[] = [];
  const text = page.sections.flatMap(({ anchor, heading }, at) => {
    const words = block(heading, known);
    const roomLeft = zoneLengths.heading - headings.length - (page.sections.length - at - 1);
    const fits = words.length <= roomLeft;
    headings.push(...(fits ? words : [signs.endOfBlock]));
    return [signs.section + veil(anchor), ...(fits ? [] : words), ...(blocks[at] ?? [])];
  });
  return {
    title: fill(title, zoneLengths.title),
    heading: fill(headings, zoneLengths.heading),
    text: text.join(' '),
  };
}

function block(text: string, known: Set<string>): string[] {
  return [...encodeText(text, known), signs.endOfBlock];
}

function fill(words: readonly string[], length: number): string {
  return Array.from({ length }, (_, at) => words[at] ?? signs.filler).join(' ');
}
