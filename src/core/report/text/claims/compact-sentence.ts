/** A sentence as the reader of claims wants it: without what only looks, with the way back to each character. */
import { blank, evenSigns } from '../even-signs.ts';

export interface CompactSentence {
  readonly text: string;
  /** Where the character at `index` stands in the passage; at the end: where the sentence ends. */
  readonly at: (index: number) => number;
}

/**
 * The characters `from` to `to` of a passage, without spaces and quotation marks, with plain digits and brackets. What
 * is quoted with a number in it, and titles, are somebody else's words: one mark stands in their place.
 */
export function compactSentence(passage: string, from: number, to: number): CompactSentence {
  const source = passage.slice(from, to);
  if (!toChange.test(source)) return { text: source, at: (index) => from + index };
  const origin: number[] = [];
  let text = '';
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index] ?? '';
    const length = quotedLength(source, index);
    if (length > 0) {
      origin.push(from + index);
      text += blank;
      index += length - 1;
    } else if (!dropped.includes(character)) {
      origin.push(from + index);
      text += evenSigns[character] ?? character;
    }
  }
  return { text, at: (index) => origin[index] ?? to };
}

/** Most sentences have none of these. */
const toChange = /[ \t\u00a0\u3000“”"‘’*《０-９()．％;:]/;

const dropped = ' \t\u00a0\u3000“”"‘’*';

/** Of a title or quotation that begins here and is to be passed over; 0 where none does. */
function quotedLength(source: string, index: number): number {
  const close = closing[source[index] ?? ''];
  if (close === undefined) return 0;
  const end = source.indexOf(close, index + 1);
  if (end === -1 || end - index > longestQuotation) return 0;
  const isTitle = close === '》';
  const quoted = source.slice(index, end);
  return isTitle || quoted.length > longestTerm || /[\d０-９]/.test(quoted) ? end - index + 1 : 0;
}

const closing: Readonly<Record<string, string | undefined>> = { '《': '》', '“': '”' };
const longestQuotation = 200;

/** Words of the form stand in quotation marks too. */
const longestTerm = 30;
