/** Pages whose system escaped the text once too often: `&amp;nbsp;`, which a reader sees as `&nbsp;`. */
import type { ReaderNote } from '../../document/source-document.ts';

/** One may be meant: a page about web pages. */
const fewest = 3;

const twice =
  /&amp;(?=(?:nbsp|ensp|emsp|amp|lt|gt|quot|ldquo|rdquo|lsquo|rsquo|mdash|hellip|middot|times|#\d{1,6}|#x[0-9a-f]{1,5});)/gi;

/** Places stay: nothing moves to another line. */
export function unescapedOnce(page: string): {
  readonly page: string;
  readonly notes: readonly ReaderNote[];
} {
  const count = page.match(twice)?.length ?? 0;
  if (count < fewest) return { page, notes: [] };
  const message = `网页里的空格、引号等符号（如“&nbsp;”，共${count}处）多转义了一次，已经还原。`;
  return { page: page.replace(twice, '&'), notes: [{ message, place: {} }] };
}
