import type { IsFound } from './find-anywhere.ts';

/** Units from one up to, and without, another. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * A text made of units (words, or characters) → those pieces of it that reports have, each at least two characters and
 * as long as can be; what fits nowhere is left out.
 */
export async function longestPieces(units: readonly string[], isFound: IsFound): Promise<Piece[]> {
  const ends = await farthestEnds(units, isFound);
  const lengths = units.map((unit) => Array.from(unit).length);
  // From each unit on, the best that can be made of all behind it.
  const best: { readonly worth: number; readonly pieces: Piece[] }[] = [{ worth: 0, pieces: [] }];
  for (let start = units.length - 1; start >= 0; start -= 1) {
    let chosen = best[0] ?? nothing;
    let length = 0;
    for (let end = start + 1; end <= (ends[start] ?? 0); end += 1) {
      length += lengths[end - 1] ?? 0;
      const rest = best[end - start - 1] ?? nothing;
      // One long piece tells more than two short ones.
      const worth = length ** 2 + rest.worth;
      if (length > 1 && worth > chosen.worth) {
        chosen = { worth, pieces: [{ start, end }, ...rest.pieces] };
      }
    }
    best.unshift(chosen);
  }
  return best[0]?.pieces ?? [];
}

const nothing = { worth: 0, pieces: [] };

/** Of characters; longer ones would ask much of the index and tell nothing more. */
const longest = 12;

/** How far what some report has reaches from each unit: never less far than from the one before. */
async function farthestEnds(units: readonly string[], isFound: IsFound): Promise<number[]> {
  const ends: number[] = [];
  let end = 0;
  for (const start of units.keys()) {
    end = Math.max(end, start);
    while (end < units.length) {
      const piece = units.slice(start, end + 1).join('');
      const { length } = Array.from(piece);
      // One character is no piece, but may begin one.
      if (length > 1 && ((length > longest && end > start) || !(await isFound(piece)))) break;
      end += 1;
    }
    ends.push(end);
  }
  return ends;
}
