/** Where no report has all that was asked: what of it the report has that has most. */
import type { IndexPart } from '../search-index.ts';
import { cutRun } from './cut-run.ts';
import { findAnywhere, type IsFound } from './find-anywhere.ts';
import { longestPieces } from './longest-pieces.ts';
import { sum } from './sum.ts';

/**
 * The pieces that a report has to have. `asked`: runs; `given`: how many characters of the query are met already by the
 * reports that are in question at all (`isAllowed`). Undefined where no report has most.
 */
export async function coverAsked(
  parts: readonly IndexPart[],
  asked: readonly string[],
  given: number,
  isAllowed: (part: IndexPart, report: number) => boolean,
): Promise<readonly string[] | undefined> {
  const { pieces, total } = await piecesOf(asked, findAnywhere(parts));
  // Without a body or a region that is meant, a few common words would find something for any nonsense.
  const enough = given > 0 ? 1 / 2 : 2 / 3;
  const rated = Array.from(await setsOfPieces(parts, pieces, isAllowed), ({ own, reports }) => ({
    own,
    reports,
    covered: given + sum(own.map((at) => lengthOf(pieces[at] ?? ''))),
  }));
  const [best] = rated
    .filter(({ covered }) => covered > (given + total) * enough)
    .sort((a, b) => b.covered - a.covered || b.reports - a.reports);
  return best?.own.flatMap((at) => pieces[at] ?? []);
}

/** Of words that no report has, those pieces that are too long to be an accident; `total`: of all words. */
async function piecesOf(
  asked: readonly string[],
  isFound: IsFound,
): Promise<{ pieces: string[]; total: number }> {
  const pieces = new Set<string>();
  const lost = new Set<string>();
  for (const run of asked) {
    const cut = await cutRun(run, isFound);
    for (const piece of cut.pieces) pieces.add(piece);
    for (const word of cut.missing) lost.add(word);
  }
  const total = sum([...pieces, ...lost].map(lengthOf));
  for (const word of lost) {
    const characters = /^\p{Script=Han}/u.test(word) ? Array.from(word) : [];
    for (const { start, end } of await longestPieces(characters, isFound)) {
      if (end - start > 2) pieces.add(characters.slice(start, end).join(''));
    }
  }
  return { pieces: [...pieces], total };
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}

interface SetOfPieces {
  /** Which of the pieces. */
  readonly own: readonly number[];
  /** How many reports have just these. */
  readonly reports: number;
}

async function setsOfPieces(
  parts: readonly IndexPart[],
  pieces: readonly string[],
  isAllowed: (part: IndexPart, report: number) => boolean,
): Promise<readonly SetOfPieces[]> {
  const sets = new Map<string, SetOfPieces>();
  for (const part of parts) {
    const had = Array.from({ length: part.reportCount }, (): number[] => []);
    const found = await Promise.all(pieces.map((run) => part.find(run)));
    for (const [at, hits] of found.entries()) for (const { report } of hits) had[report]?.push(at);
    for (const [report, own] of had.entries()) {
      if (!isAllowed(part, report)) continue;
      const name = own.join();
      sets.set(name, { own, reports: (sets.get(name)?.reports ?? 0) + 1 });
    }
  }
  return [...sets.values()];
}
