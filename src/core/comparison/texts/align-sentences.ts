/** Which sentence of a text is which of another. */
import { diffArrays } from 'diff';
import { areAlike } from './text-pieces.ts';

/** Both: the same sentence, word for word or in another wording. One: there is nothing like it on the other side. */
export interface Aligned {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** In reading order; undefined where so much differs that it is another text. */
export function alignSentences(
  before: readonly string[],
  after: readonly string[],
): readonly Aligned[] | undefined {
  const changes = diffArrays([...before], [...after], { maxEditLength: mostEdits });
  if (changes === undefined) return undefined;
  const aligned: Aligned[] = [];
  let removed: readonly string[] = [];
  for (const { added, removed: isRemoved, value } of [...changes, nothingMore]) {
    if (isRemoved) {
      removed = value;
      continue;
    }
    aligned.push(...paired(removed, added ? value : []));
    if (!added) aligned.push(...value.map((text) => ({ before: text, after: text })));
    removed = [];
  }
  return aligned;
}

const mostEdits = 200;
const nothingMore = { added: false, removed: false, value: [] };

/** With their marks. Where paragraphs begin is no difference. */
export function sentencesIn(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap(
    (text) => text.match(/[^。！？；]+[。！？；”’）]*|[。！？；]+/gu) ?? [],
  );
}

/** Each with the one that took its place: as many as before in their order, else one of the next that is like it. */
function paired(removed: readonly string[], added: readonly string[]): Aligned[] {
  const aligned: Aligned[] = [];
  let next = 0;
  for (const before of removed) {
    const step =
      removed.length === added.length
        ? 0
        : added.slice(next, next + nearby).findIndex((text) => areAlike(before, text, alike));
    if (step < 0) {
      aligned.push({ before, after: undefined });
      continue;
    }
    const at = next + step;
    aligned.push(...added.slice(next, at).map(fresh));
    aligned.push({ before, after: added[at] });
    next = at + 1;
  }
  return [...aligned, ...added.slice(next).map(fresh)];
}

const alike = 0.5;
/** To hold each against each takes seconds where a text was written anew. */
const nearby = 10;

function fresh(after: string): Aligned {
  return { before: undefined, after };
}
