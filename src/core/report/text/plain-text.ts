/** Markdown as its readers see it: without marks, with the way back to each character. */

export interface PlainText {
  readonly text: string;
  /** Position in the Markdown of the character at `index` of `text`. */
  readonly offsetAt: (index: number) => number;
}

/**
 * The characters `from` to `to` of `markdown`: text that stands in one block. Lines are joined, pictures and notes left
 * out; a mark that stands alone stays, as it does on the page.
 */
export function plainText(markdown: string, from = 0, to = markdown.length): PlainText {
  const source = markdown.slice(from, to);
  const pieces: Piece[] = [];
  let text = '';
  const add = (piece: string, offset: number): void => {
    if (piece === '') return;
    pieces.push({ at: text.length, offset: from + offset });
    text += piece;
  };
  let last = 0;
  for (const match of source.matchAll(marks)) {
    const [mark] = match;
    add(source.slice(last, match.index), last);
    last = match.index + mark.length;
    add(shownFor(mark, source[match.index - 1], source[last]), match.index);
  }
  add(source.slice(last), last);
  return { text, offsetAt: (index) => offsetAt(pieces, index) ?? to };
}

/** Escaped marks and entities as the characters that they stand for; all else as it is. */
export function unescaped(markdown: string): string {
  return markdown.replaceAll(escapes, (mark) => shownFor(mark, undefined, undefined));
}

/** How long the Markdown is that stands for the one character at `offset`. */
export function lengthOfCharacter(markdown: string, offset: number): number {
  return leadingEscape.exec(markdown.slice(offset, offset + longestEscape))?.[0].length ?? 1;
}

/** A stretch of the text that stands in the Markdown letter by letter. */
interface Piece {
  readonly at: number;
  readonly offset: number;
}

const escapedMark = String.raw`\\[!-/:-@[-\x60{-~]`;
const entity = String.raw`&(?:nbsp|lt|gt|amp|quot);`;
const escapes = new RegExp(`${escapedMark}|${entity}`, 'g');
const leadingEscape = new RegExp(`^(?:${escapedMark}|${entity})`);
const longestEscape = 6;

/** No quantifier here runs past the next mark of its kind: the search stays linear whatever is written. */
const marks = new RegExp(
  [
    String.raw`\\?\n[ \t>]*`,
    escapedMark,
    String.raw`!\[[^[\]\n]*\]\([^()\n]*\)`,
    String.raw`\[\^[^[\]\s]+\]`,
    String.raw`\[(?=(?:\\.|[^[\]\\])*\]\([^()\n]*\))`,
    String.raw`\]\([^()\n]*\)`,
    String.raw`\x60+`,
    // 5*3 is a product.
    String.raw`(?<![\d*])\*{1,3}|\*{1,3}(?![\d*])`,
    String.raw`~~`,
    String.raw`(?<!_)_{1,2}(?!_)`,
    entity,
  ].join('|'),
  'g',
);

const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
};

/** What a reader sees in place of a mark between two characters. */
function shownFor(mark: string, before: string | undefined, after: string | undefined): string {
  if (mark.includes('\n')) return isLatin(before) && isLatin(after) ? ' ' : '';
  if (mark.startsWith('\\')) return mark.slice(1);
  return entities[mark] ?? '';
}

/** Between words of Latin letters or digits a new line is a space; Chinese is written without. */
function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[0-9A-Za-z]/.test(character);
}

function offsetAt(pieces: readonly Piece[], index: number): number | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1];
  return piece === undefined ? undefined : piece.offset + index - piece.at;
}
