/** A paragraph too long for the parser of Markdown → several, cut at the ends of sentences. */
import { textOf, type Run } from './runs.ts';

/** Characters of text; escaped they take at most twice as many, and a line may have 10,000. */
const longest = 4_000;
/** A line may have 100 bars. */
const mostBars = 90;

export function cutLong(runs: readonly Run[]): readonly (readonly Run[])[] {
  const cuts = cutsOf(textOf(runs));
  if (cuts.length === 0) return [runs];
  const pieces: Run[][] = [[]];
  let at = 0;
  for (const run of runs) {
    let from = 0;
    for (let end = cuts[0]; end !== undefined && end < at + run.text.length; end = cuts[0]) {
      add(pieces, { ...run, text: run.text.slice(from, end - at) });
      pieces.push([]);
      from = end - at;
      cuts.shift();
    }
    add(pieces, { ...run, text: run.text.slice(from) });
    at += run.text.length;
  }
  return pieces.map(trimmed).filter((piece) => piece.length > 0);
}

function add(pieces: Run[][], run: Run): void {
  if (run.text !== '') pieces.at(-1)?.push(run);
}

/** Where a piece ends and the next begins, in ascending order. */
function cutsOf(text: string): number[] {
  const cuts: number[] = [];
  let start = 0;
  for (;;) {
    const length = lengthOfPiece(text.slice(start, start + longest + 1));
    if (length === undefined) return cuts;
    start += length;
    cuts.push(start);
  }
}

/** Undefined where all of the text is short enough for one. */
function lengthOfPiece(text: string): number | undefined {
  const limit = Math.min(longest, endOfBars(text));
  if (text.length <= limit) return undefined;
  const start = text.slice(0, limit);
  const sentence = Math.max(...['。', '；', '！', '？'].map((mark) => start.lastIndexOf(mark)));
  if (sentence >= 0) return sentence + 1;
  // Never between the halves of a character beyond the basic plane.
  return /[\ud800-\udbff]$/.test(start) ? limit - 1 : limit;
}

function endOfBars(text: string): number {
  let at = -1;
  for (let bars = 0; bars <= mostBars; bars += 1) {
    at = text.indexOf('|', at + 1);
    if (at < 0) return text.length;
  }
  return at;
}

/** A space at a cut has nothing left to part. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const last = runs.length - 1;
  return runs
    .map((run, at) => (at === 0 ? { ...run, text: run.text.trimStart() } : run))
    .map((run, at) => (at === last ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== '');
}
