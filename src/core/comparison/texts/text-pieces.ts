/** Two wordings, with what differs between them marked in each. */
import { diffArrays } from 'diff';

export interface Piece {
  readonly text: string;
  readonly isChanged: boolean;
}

export interface Wordings {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

/** Cut to what differs, with so much around it as is needed to find it. */
export function compareWordings(before: string, after: string): Wordings {
  const marked = markWordings(before, after);
  return { before: shortened(marked.before), after: shortened(marked.after) };
}

/**
 * The whole of both. What stands on the other side alone keeps its place here, as a piece without text. Where hardly
 * anything is the same, all of it is marked: marks all over it would hide what it says.
 */
export function markWordings(before: string, after: string): Wordings {
  const all = { before: marked(before), after: marked(after) };
  const texts = mayBeAlike(before, after, 1 - mostChanged);
  if (texts === undefined) return all;
  const changes = diffArrays(texts.was, texts.is, { maxEditLength: mostEdits });
  if (changes === undefined) return all;
  const side = (other: 'added' | 'removed') =>
    changes.map((change) => ({
      text: change[other] ? '' : change.value.join(''),
      isChanged: change.added || change.removed,
    }));
  const [was, is] = [side('added'), side('removed')];
  return share(was) + share(is) > 2 * mostChanged ? all : { before: was, after: is };
}

const mostEdits = 400;
const mostChanged = 0.6;

/** Whether so much of both is the same, from 0 to 1. */
export function areAlike(before: string, after: string, least: number): boolean {
  const texts = mayBeAlike(before, after, least);
  if (texts === undefined) return false;
  const maxEditLength = Math.min(
    mostEdits,
    Math.ceil((1 - least) * (before.length + after.length)),
  );
  const changes = diffArrays(texts.was, texts.is, { maxEditLength });
  if (changes === undefined) return false;
  const same = changes.filter(({ added, removed }) => !added && !removed);
  const length = same.reduce((sum, { value }) => sum + value.join('').length, 0);
  return 2 * length >= least * (before.length + after.length);
}

/** Their signs; undefined where they have too few in common, in whatever order: nearly always, and quickly told. */
function mayBeAlike(
  before: string,
  after: string,
  least: number,
): { readonly was: string[]; readonly is: string[] } | undefined {
  const [was, is] = [signs(before), signs(after)];
  const counts = new Map<string, number>();
  for (const sign of was) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let common = 0;
  for (const sign of is) {
    const left = counts.get(sign) ?? 0;
    if (left === 0) continue;
    counts.set(sign, left - 1);
    common += sign.length;
  }
  return 2 * common < least * (before.length + after.length) ? undefined : { was, is };
}

/** All of it, cut where it is very long. */
export function whole(text: string): readonly Piece[] {
  return shortened(marked(text));
}

function marked(text: string): readonly Piece[] {
  return text === '' ? [] : [{ text, isChanged: true }];
}

/** A number is one sign: 88 and 83 have no digit in common. */
function signs(text: string): string[] {
  return text.match(/\d+(?:\.\d+)?|[a-z]+|./gisu) ?? [];
}

function share(pieces: readonly Piece[]): number {
  const length = (list: readonly Piece[]) => list.reduce((sum, { text }) => sum + text.length, 0);
  return length(pieces.filter(({ isChanged }) => isChanged)) / Math.max(1, length(pieces));
}

/** What is the same is cut where it is long; what is not, only where it is very long: both versions are there to read. */
function shortened(pieces: readonly Piece[]): readonly Piece[] {
  return pieces
    .map(({ text, isChanged }, position) => {
      const start = position === 0 ? 0 : context;
      const end = position === pieces.length - 1 ? 0 : context;
      return {
        text: isChanged ? ends(text, mostShown, context) : ends(text, start, end),
        isChanged,
      };
    })
    .filter(({ text }) => text !== '');
}

/** Enough to know where one is. */
const context = 24;
const mostShown = 150;

function ends(text: string, start: number, end: number): string {
  const characters = [...text];
  if (characters.length <= start + end + 4) return text;
  return `${characters.slice(0, start).join('')}…${characters.slice(characters.length - end).join('')}`;
}
