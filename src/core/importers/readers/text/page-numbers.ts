/** Page numbers printed between the lines of a text. */
import type { ReaderNote } from '../../document/source-document.ts';
import type { TextLine } from './text-lines.ts';

/** The lines without page numbers, and a note that tells of them. */
export function withoutPageNumbers(lines: readonly TextLine[]): {
  readonly lines: readonly TextLine[];
  readonly notes: readonly ReaderNote[];
} {
  const numbers = new Set(
    lines.filter((line, index) => isPageNumber(line.text) || isLoneNumber(line, lines, index)),
  );
  const [first] = numbers;
  if (first === undefined) return { lines, notes: [] };
  const kept: TextLine[] = [];
  let isAfterBlank = false;
  for (const line of lines) {
    if (numbers.has(line)) {
      isAfterBlank ||= line.isAfterBlank;
      continue;
    }
    kept.push(isAfterBlank ? { ...line, isAfterBlank } : line);
    isAfterBlank = false;
  }
  const message = `页码（共${String(numbers.size)}处，如“${first.text.trim()}”）没有导入`;
  return { lines: kept, notes: [{ message, place: { line: first.line } }] };
}

/** `— 3 —`, `-3-`, `第 3 页`, `第3页 共10页`. */
function isPageNumber(text: string): boolean {
  if (text.length > 60) return false;
  const bare = text.normalize('NFKC').replace(/\s/g, '');
  return (
    /^[-‐‑‒–—―─]{1,2}\d{1,4}[-‐‑‒–—―─]{1,2}$/.test(bare) ||
    /^[-‐‑‒–—―─]?第\d{1,4}页[,，/]?(?:\(?共\d{1,4}页\)?)?[-‐‑‒–—―─]?$/.test(bare)
  );
}

/**
 * A number alone on the first or last line of a page, which is the number of that page. Where its neighbour is a
 * number alone as well it is a cell of a table that is printed one cell a line.
 */
function isLoneNumber(line: TextLine, lines: readonly TextLine[], index: number): boolean {
  if (!/^\s*\d{1,4}$/.test(line.text)) return false;
  const number = Number(line.text);
  if (number !== line.page && number !== line.page - 1) return false;
  const before = lines[index - 1];
  const after = lines[index + 1];
  const isFirst = before !== undefined && before.page !== line.page;
  const isLast = after === undefined ? line.page > 1 : after.page !== line.page;
  const neighbour = isLast ? before : after;
  return (isFirst || isLast) && !/^\s*[\d,.]+$/.test(neighbour?.text ?? '');
}
