import { pairsOf } from '../query/parse-query.ts';
import { addPlaces, findRun, rowsOf, type PartEngine } from './find-run.ts';

/**
 * Without quotes Pagefind finds the same words wherever they stand, and tells all their places. A pair begins with the
 * character that the one before ended with: as many places one after the other as the run has pairs are the run itself.
 */
export async function placesOfRun(
  engine: PartEngine,
  run: string,
): Promise<ReadonlyMap<number, readonly number[]>> {
  if (Array.from(run).length === 1) return placesOfCharacter(engine, run);
  const found = (await findRun(engine, run)).map(({ report }) => report);
  if (found.length === 0) return new Map();
  const pieces = await Promise.all(
    piecesOf(run).map(async ({ pairs, start }) => ({
      start,
      places: await placesOfPairs(engine, pairs),
    })),
  );
  return new Map(found.map((report) => [report, startsIn(report, pieces)]));
}

async function placesOfCharacter(engine: PartEngine, character: string) {
  const places = new Map<number, number[]>();
  for (const pair of await rowsOf(engine, character)) {
    addPlaces(places, engine, (await engine.pagefind.search(pair)).results);
  }
  return new Map(Array.from(places, ([report, all]) => [report, inOrder(all)] as const));
}

interface Piece {
  /** How many characters into the run. */
  readonly start: number;
  readonly places: ReadonlyMap<number, ReadonlySet<number>>;
}

function startsIn(report: number, [first, ...others]: readonly Piece[]): number[] {
  const starts = [...(first?.places.get(report) ?? [])];
  return inOrder(
    starts.filter((place) =>
      others.every((piece) => piece.places.get(report)?.has(place + piece.start) === true),
    ),
  );
}

/** Where a row of pairs stands of which no two begin with the same character. */
async function placesOfPairs(
  engine: PartEngine,
  pairs: readonly string[],
): Promise<ReadonlyMap<number, ReadonlySet<number>>> {
  const { results } = await engine.pagefind.search(pairs.join(' '));
  return new Map(
    results.map((result) => {
      const hit = new Set(result.words);
      const starts = result.words.filter((place) =>
        pairs.every((_, offset) => hit.has(place + offset)),
      );
      return [engine.reports.numberOf(result), new Set(starts)] as const;
    }),
  );
}

/** The run cut where a character comes again: in 公开公 two pairs one after the other might also be 开公开. */
function piecesOf(run: string): { pairs: string[]; start: number }[] {
  const pieces: { pairs: string[]; start: number }[] = [];
  let characters = new Set<string>();
  for (const [start, pair] of pairsOf(run).entries()) {
    const [first = '', second = ''] = pair;
    if (start === 0 || characters.has(second) || !characters.has(first)) {
      pieces.push({ pairs: [pair], start });
      // After a character that stands twice in a row nothing can follow in the same piece.
      characters = first === second ? new Set() : new Set([first, second]);
    } else {
      pieces.at(-1)?.pairs.push(pair);
      characters.add(second);
    }
  }
  return pieces;
}

function inOrder(places: readonly number[]): number[] {
  return [...new Set(places)].sort((a, b) => a - b);
}
