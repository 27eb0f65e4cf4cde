/** What two texts say differently, sentence by sentence. */
import { diffArrays } from 'diff';
import { compareWordings, likeness, whole, type Piece } from './text-pieces.ts';

export interface TextDifference {
  /** Empty where there was nothing. */
  readonly before: readonly Piece[];
  /** Empty where it is gone. */
  readonly after: readonly Piece[];
}

/** Undefined where so much differs that it is another text. */
export function sentenceDifferences(
  before: readonly string[],
  after: readonly string[],
): readonly TextDifference[] | undefined {
  const changes = diffArrays(sentences(before), sentences(after), { maxEditLength: mostEdits });
  if (changes === undefined) return undefined;
  const differences: TextDifference[] = [];
  let removed: readonly string[] = [];
  for (const change of [...changes, { value: [], added: false, removed: false }]) {
    if (change.removed) {
      removed = change.value;
      continue;
    }
    differences.push(...paired(removed, change.added ? change.value : []));
    removed = [];
  }
  return differences;
}

const mostEdits = 200;

/** With their marks. Where paragraphs begin is no difference. */
function sentences(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap(
    (text) => text.match(/[^。！？；]+[。！？；”’）]*|[。！？；]+/gu) ?? [],
  );
}

/** Each with the one that took its place: as many as before in their order, else one of the next that is like it. */
function paired(removed: readonly string[], added: readonly string[]): TextDifference[] {
  const differences: TextDifference[] = [];
  let next = 0;
  for (const before of removed) {
    const step =
      removed.length === added.length
        ? 0
        : added.slice(next, next + nearby).findIndex((text) => likeness(before, text) >= alike);
    if (step < 0) {
      differences.push({ before: whole(before), after: [] });
      continue;
    }
    const at = next + step;
    differences.push(...added.slice(next, at).map(fresh));
    differences.push(compareWordings(before, added[at] ?? ''));
    next = at + 1;
  }
  return [...differences, ...added.slice(next).map(fresh)];
}

const alike = 0.5;
/** To hold each against each takes seconds where a text was written anew. */
const nearby = 10;

function fresh(text: string): TextDifference {
  return { before: [], after: whole(text) };
}
