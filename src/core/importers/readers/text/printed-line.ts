/** One line of a text as a paragraph, with the places of its parts where it is printed in columns. */
import type { Fragment, Paragraph } from '../../document/source-document.ts';
import type { TextLine } from './text-lines.ts';

/** Longer lines are prose, or not meant for eyes. */
const longest = 2000;

export function printedLine({ text, line, isAfterBlank }: TextLine): Paragraph {
  const fragments = text.length > longest ? [] : fragmentsOf(text);
  return {
    kind: 'paragraph',
    spans: [{ text }],
    place: { line },
    isLine: true,
    ...(isAfterBlank && { isAfterBlank }),
    ...(fragments.length > 1 && { fragments }),
  };
}

/** Parts with two or more spaces between them, in columns of half a Han character. */
function fragmentsOf(text: string): Fragment[] {
  const fragments: Fragment[] = [];
  let column = 0;
  for (const [part] of text.matchAll(/[ \u3000]+|[^ \u3000]+(?: [^ \u3000]+)*/g)) {
    const left = column;
    for (const character of part) column += isWide(character) ? 2 : 1;
    if (part.trim() !== '') fragments.push({ text: part, left, right: column });
  }
  return fragments;
}

function isWide(character: string): boolean {
  return /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6“”‘’…—]|[\u{20000}-\u{3FFFD}]/u.test(
    character,
  );
}
