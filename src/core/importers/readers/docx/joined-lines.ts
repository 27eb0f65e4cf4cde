/** Two paragraphs between which the end of the first was deleted. */
import type { Span } from '../../document/source-document.ts';

/** The last line of one goes on in the first of the other. */
export function joined(
  before: readonly (readonly Span[])[],
  after: readonly (readonly Span[])[],
): readonly (readonly Span[])[] {
  return [
    ...before.slice(0, -1),
    [...(before.at(-1) ?? []), ...(after[0] ?? [])],
    ...after.slice(1),
  ];
}
