/** A word that no report has → pieces that reports have. */
import type { IndexPart } from '../search-index.ts';

/** Whether any report has a run. */
export type IsFound = (run: string) => Promise<boolean>;

export function finderIn(parts: readonly IndexPart[]): IsFound {
  const known = new Map<string, Promise<boolean>>();
  const look = async (run: string) => {
    for (const part of parts) if ((await part.find(run)).length > 0) return true;
    return false;
  };
  return (run) => {
    const found = known.get(run) ?? look(run);
    known.set(run, found);
    return found;
  };
}

/**
 * Cut without a dictionary, so that the pieces are as long as they can be, and two characters at least; what fits
 * nowhere is left out. Only Han characters are cut: a part of a number is another number.
 */
export async function cutWord(word: string, isFound: IsFound): Promise<string[]> {
  if (await isFound(word)) return [word];
  if (!/^\p{Script=Han}/u.test(word)) return [];
  const characters = Array.from(word).slice(0, longestWord);
  const ends = await farthestEnds(characters, isFound);
  return bestPieces(ends).map(({ start, end }) => characters.slice(start, end).join(''));
}

/** Both bound what a long question can ask of the index. */
const longestWord = 40;
const longestPiece = 12;

/** How far what some report has reaches from each character: never less far than from the one before. */
async function farthestEnds(characters: readonly string[], isFound: IsFound): Promise<number[]> {
  const ends: number[] = [];
  let end = 0;
  for (const start of characters.keys()) {
    end = Math.max(end, start + 1);
    while (
      end < characters.length &&
      end - start < longestPiece &&
      (await isFound(characters.slice(start, end + 1).join('')))
    ) {
      end += 1;
    }
    ends.push(end);
  }
  return ends;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** One long piece tells more than two short ones: the sum of the squares of their lengths is what is made large. */
function bestPieces(ends: readonly number[]): readonly Piece[] {
  let after: readonly { readonly worth: number; readonly pieces: readonly Piece[] }[] = [
    { worth: 0, pieces: [] },
  ];
  for (let start = ends.length - 1; start >= 0; start -= 1) {
    let best = after[0] ?? { worth: 0, pieces: [] };
    for (let end = start + 2; end <= (ends[start] ?? 0); end += 1) {
      const rest = after[end - start - 1] ?? { worth: 0, pieces: [] };
      const worth = (end - start) ** 2 + rest.worth;
      if (worth > best.worth) best = { worth, pieces: [{ start, end }, ...rest.pieces] };
    }
    after = [best, ...after];
  }
  return after[0]?.pieces ?? [];
}
