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

export function compareWordings(before: string, after: string): Wordings {
  const changes = diffArrays(signs(before), signs(after), { maxEditLength: mostEdits });
  if (changes === undefined) return { before: whole(before), after: whole(after) };
  // What stands on the other side alone keeps its place here: around it the text is not cut.
  const side = (other: 'added' | 'removed') =>
    changes.map((change) => ({
      text: change[other] ? '' : change.value.join(''),
      isChanged: change.added || change.removed,
    }));
  const [was, is] = [side('added'), side('removed')];
  // Where hardly anything is the same, marks all over it would hide what it says.
  return share(was) + share(is) > 2 * mostChanged
    ? { before: whole(before), after: whole(after) }
    : { before: shortened(was), after: shortened(is) };
}

const mostEdits = 400;
const mostChanged = 0.6;

/** How much of both is the same, from 0 to 1. */
export function likeness(before: string, after: string): number {
  const changes = diffArrays(signs(before), signs(after), { maxEditLength: mostEdits });
  if (changes === undefined) return 0;
  const same = changes.filter(({ added, removed }) => !added && !removed);
  const length = same.reduce((sum, { value }) => sum + value.join('').length, 0);
  return (2 * length) / (before.length + after.length);
}

export function whole(text: string): readonly Piece[] {
  return text === '' ? [] : [changed(text)];
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
    .map((piece, position) => {
      const start = position === 0 ? 0 : context;
      const end = position === pieces.length - 1 ? 0 : context;
      return piece.isChanged
        ? changed(piece.text)
        : { ...piece, text: ends(piece.text, start, end) };
    })
    .filter(({ text }) => text !== '');
}

function changed(text: string): Piece {
  return { text: ends(text, mostShown, context), isChanged: true };
}

/** Enough to know where one is. */
const context = 24;
const mostShown = 150;

function ends(text: string, start: number, end: number): string {
  const characters = [...text];
  if (characters.length <= start + end + 4) return text;
  return `${characters.slice(0, start).join('')}…${characters.slice(characters.length - end).join('')}`;
}
