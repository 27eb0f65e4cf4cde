/** A table that goes on on the next page has its header again. */
import { paragraphText } from '../../document/source-document.ts';
import type { Chain } from './chain.ts';
import { bareText, type PrintedLine } from './printed-line.ts';

/** The lines without headers that are the same, word for word, as the lines with which the table begins. */
export function withoutRepeatedHeaders(
  lines: readonly PrintedLine[],
  { links }: Chain,
): { readonly lines: readonly PrintedLine[]; readonly sources: readonly number[] } {
  const length = headerLength(lines);
  const isHeaded = links[0]?.kind === 'header' && links.length > 1 && length > 0;
  const header = lines.slice(0, length).map(wordsOf);
  const kept: PrintedLine[] = [];
  const sources: number[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const isAgain =
      isHeaded &&
      index >= length &&
      header.every((words, at) => words === wordsOf(lines[index + at]));
    if (isAgain) {
      index += length - 1;
      continue;
    }
    const line = lines[index];
    if (line === undefined) continue;
    kept.push(line);
    sources.push(index);
  }
  return { lines: kept, sources };
}

/** Lines before the first label with a number. */
function headerLength(lines: readonly PrintedLine[]): number {
  const first = lines.findIndex(
    (line) => line.values.length > 0 || /^\s*一[、.．]/.test(paragraphText(line.paragraph)),
  );
  return Math.max(0, first);
}

function wordsOf(line: PrintedLine | undefined): string {
  return line === undefined || line.values.length > 0
    ? '|'
    : line.words.map(({ text }) => bareText(text)).join(' ');
}
