/** Paragraphs between which the end of the first was deleted are one. */
import type { Span } from '../../document/source-document.ts';

/** The last of `lines` goes on in the first that is added. */
export function goOn(lines: Span[][], added: readonly (readonly Span[])[]): void {
  const last = lines.at(-1);
  for (const [index, line] of added.entries()) {
    if (index > 0 || last === undefined) lines.push([...line]);
    else for (const span of line) last.push(span);
  }
}
