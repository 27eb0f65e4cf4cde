/** A page's text → the words of its three zones. */
import { encodeText } from './encode-text.ts';
import type { Fold } from './fold.ts';
import type { PageText } from './page-text.ts';
import { signs } from './signs.ts';
import { veil } from './veil.ts';
import { zoneLengths, type Zone } from './zones.ts';

export function writeContent({ title, sections }: PageText, fold: Fold): Record<Zone, string> {
  const block = (text: string) => [...encodeText(text, fold), signs.endOfBlock];
  const headings: string[] = [];
  const text = sections.flatMap(({ anchor, heading, blocks }, at) => {
    const words = block(heading);
    const roomLeft = zoneLengths.heading - headings.length - (sections.length - at - 1);
    const fits = words.length <= roomLeft;
    headings.push(...(fits ? words : [signs.endOfBlock]));
    return [signs.section + veil(anchor), ...(fits ? [] : words), ...blocks.flatMap(block)];
  });
  return {
    title: fill(
      [...encodeText(title, fold).slice(0, zoneLengths.title - 1), signs.endOfBlock],
      zoneLengths.title,
    ),
    heading: fill(headings, zoneLengths.heading),
    text: text.join(' '),
  };
}

function fill(words: readonly string[], length: number): string {
  return Array.from({ length }, (_, at) => words[at] ?? signs.filler).join(' ');
}
