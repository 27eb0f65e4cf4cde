/** Where no report has all that was asked: what of it the report has that has most. */
import type { IndexPart } from '../search-index.ts';
import { cutWord, type IsFound } from './cut-word.ts';

/**
 * The pieces that a report has to have. `asked`: words of two characters or more; `given`: how many characters of the
 * query are met already by the reports that are in question at all (`isAllowed`). Undefined where no report has most.
 */
export async function coverAsked(
  parts: readonly IndexPart[],
  asked: readonly string[],
  given: number,
  isFound: IsFound,
  isAllowed: (part: IndexPart, report: number) => boolean,
): Promise<readonly string[] | undefined> {
  const pieces = await piecesOf(asked, isFound);
  const lengths = pieces.map((run) => Array.from(run).length);
  const total = given + sum(asked.map((word) => Array.from(word).length));
  const rated = Array.from(await setsOfPieces(parts, pieces, isAllowed), ({ own, reports }) => ({
    own,
    reports,
    covered: given + sum(own.map((at) => lengths[at] ?? 0)),
  }));
  const [best] = rated
    .filter(({ covered }) => covered > total / 2)
    .sort((a, b) => b.covered - a.covered || b.reports - a.reports);
  return best?.own.flatMap((at) => pieces[at] ?? []);
}

/** Whole words; of words that no report has, pieces that are too long to be an accident. */
async function piecesOf(asked: readonly string[], isFound: IsFound): Promise<string[]> {
  const pieces = new Set<string>();
  for (const word of asked) {
    for (const run of await cutWord(word, isFound)) {
      if (run === word || Array.from(run).length > 2) pieces.add(run);
    }
  }
  return [...pieces];
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
