/** A printed line as its words: pieces of labels, then figures. */
import { paragraphText, type Paragraph } from '../../document/source-document.ts';
import { folded } from '../../labels/bare-label.ts';
import { isValue } from '../../labels/read-value.ts';

export interface Word {
  readonly text: string;
  /** Letters and digits alone; empty for a word of punctuation. */
  readonly bare: string;
  readonly left: number;
  readonly right: number;
  /** Characters before it on its line that may take two columns; 0 where the place is measured on a page. */
  readonly wideBefore: number;
}

export interface PrintedLine {
  readonly paragraph: Paragraph;
  readonly words: readonly Word[];
  readonly values: readonly Word[];
  /** Whether it stands away from the margin, as the cells of a page that was printed in columns do. */
  readonly isIndented: boolean;
}

/** Longer lines are prose. */
const longest = 600;
/** More words than the widest table has cells. */
const mostWords = 80;

/** Undefined for prose and whatever else can't be a line of a standard table. */
export function readPrintedLine(paragraph: Paragraph): PrintedLine | undefined {
  if (paragraph.headingLevel !== undefined) return undefined;
  const text = paragraphText(paragraph);
  if (text.length > longest || /[。；！？!?]/.test(text)) return undefined;
  const all = wordsOf(paragraph, text);
  if (all.length > mostWords) return undefined;
  let from = all.length;
  while (from > 0 && isFigure(all[from - 1])) from -= 1;
  // 无 may be a figure that doesn't apply, and a character of a label that stands upright.
  if (from < all.length && !all.slice(from).some(({ text: word }) => /[\d０-９/／]/.test(word))) {
    from = all.length;
  }
  while (all[from]?.text === '无' && from > 0) from += 1;
  return {
    paragraph,
    words: all.slice(0, from).filter(({ bare }) => bare !== ''),
    values: all.slice(from),
    isIndented: /^\s/.test(text) || paragraph.place.page !== undefined,
  };
}

/** `1.` is the number of a row. */
function isFigure(word: Word | undefined): boolean {
  return word !== undefined && isValue(word.text) && !/^\d{1,2}[.．、)）]$/.test(word.text);
}

function wordsOf(paragraph: Paragraph, text: string): Word[] {
  const parts = paragraph.fragments;
  if (paragraph.place.page === undefined || parts === undefined) {
    let wideBefore = 0;
    let end = 0;
    return split(text, 0, text.length).map((word) => {
      wideBefore += wideIn(text.slice(end, word.left));
      end = word.left;
      return { ...word, wideBefore };
    });
  }
  return parts.flatMap((part) => split(part.text, part.left, part.right));
}

function split(text: string, left: number, right: number): Word[] {
  const unit = text.length === 0 ? 0 : (right - left) / text.length;
  return Array.from(text.matchAll(/[^\s|]+/g), ({ 0: word, index }) => ({
    text: word,
    bare: bareText(word),
    left: left + index * unit,
    right: left + (index + word.length) * unit,
    wideBefore: 0,
  }));
}

function wideIn(text: string): number {
  return text.match(/[\u2000-\uFFFF]/g)?.length ?? 0;
}

/** Letters and digits of a label, its number included. */
export function bareText(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The same of a heading, without remarks in brackets: `本年(2023)制发件数`. A unit is no remark. */
export function headerText({ text, bare }: Pick<Word, 'text' | 'bare'>): string {
  const shorter = folded(text).replace(/\((?![^()]*[十百千万亿][件项个])[^()元]*\)/g, '');
  return shorter.length === text.length ? bare : bareText(shorter);
}
