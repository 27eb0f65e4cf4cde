/**
 * Where no report has all that was asked: what of it the report has that has most. Words that some report has stay
 * whole; of the others, the pairs of their characters count.
 */
import { pairsOf } from '../../query/parse-query.ts';
import type { IndexPart } from '../search-index.ts';

export interface Covered {
  /** Which a report has to have. */
  readonly runs: readonly string[];
  /** The same for readers: pairs that stood together in the query are one. */
  readonly words: readonly string[];
}

/**
 * `asked`: words of two characters or more; `isAllowed`: whether a report is in question at all; `given`: how many
 * characters of the query are met by that alone. Undefined where no report has most of it.
 */
export async function coverAsked(
  parts: readonly IndexPart[],
  asked: readonly string[],
  given: number,
  isAllowed: (part: IndexPart, report: number) => boolean,
): Promise<Covered | undefined> {
  const pieces = (await piecesOf(parts, asked)).slice(0, mostPieces);
  const had = await setsOfPieces(parts, pieces, isAllowed);
  const total = given + sum(asked.map((word) => Array.from(word).length));
  const rated = Array.from(had.values(), ({ at, reports }) => {
    const own = at.flatMap((one) => pieces[one] ?? []);
    return { own, reports, covered: given + countCharacters(own) };
  });
  const best = rated
    .filter(({ covered }) => covered >= enough * total)
    .sort((a, b) => b.covered - a.covered || b.reports - a.reports)[0];
  if (best === undefined) return undefined;
  return { runs: [...new Set(best.own.map(({ run }) => run))], words: wordsOf(best.own, asked) };
}

/** Of the characters asked for. */
const enough = 0.6;

/** It bounds what a long question can ask of the index. */
const mostPieces = 60;

interface Piece {
  readonly run: string;
  /** Which word of those asked for, and where in it. */
  readonly word: number;
  readonly at: number;
}

async function piecesOf(parts: readonly IndexPart[], asked: readonly string[]): Promise<Piece[]> {
  const found = await Promise.all(asked.map((word) => isFound(parts, word)));
  return asked.flatMap((run, word) => {
    if (found[word] === true) return [{ run, word, at: 0 }];
    return /^\p{Script=Han}/u.test(run)
      ? pairsOf(run).map((pair, at) => ({ run: pair, word, at }))
      : [];
  });
}

async function isFound(parts: readonly IndexPart[], run: string): Promise<boolean> {
  for (const part of parts) if ((await part.find(run)).length > 0) return true;
  return false;
}

/** Which pieces reports have, and how many reports have just these. */
async function setsOfPieces(
  parts: readonly IndexPart[],
  pieces: readonly Piece[],
  isAllowed: (part: IndexPart, report: number) => boolean,
): Promise<ReadonlyMap<string, { readonly at: readonly number[]; readonly reports: number }>> {
  const sets = new Map<string, { at: readonly number[]; reports: number }>();
  for (const part of parts) {
    const had = Array.from({ length: part.reportCount }, (): number[] => []);
    const found = await Promise.all(pieces.map(({ run }) => part.find(run)));
    for (const [at, hits] of found.entries()) for (const { report } of hits) had[report]?.push(at);
    for (const [report, at] of had.entries()) {
      if (!isAllowed(part, report)) continue;
      const name = at.join();
      sets.set(name, { at, reports: (sets.get(name)?.reports ?? 0) + 1 });
    }
  }
  return sets;
}

function countCharacters(pieces: readonly Piece[]): number {
  return placesOf(pieces).size;
}

/** The characters of the words asked for that pieces cover, each by its word and place. */
function placesOf(pieces: readonly Piece[]): Set<string> {
  return new Set(
    pieces.flatMap(({ run, word, at }) =>
      Array.from(run, (_, offset) => `${String(word)}:${String(at + offset)}`),
    ),
  );
}

function wordsOf(pieces: readonly Piece[], asked: readonly string[]): string[] {
  const covered = placesOf(pieces);
  const words = asked.flatMap((word, number) =>
    Array.from(word, (character, at) =>
      covered.has(`${String(number)}:${String(at)}`) ? character : ' ',
    )
      .join('')
      .split(' ')
      .filter((stretch) => stretch !== ''),
  );
  return [...new Set(words)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
