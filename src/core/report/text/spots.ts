/** Several small corrections within one passage. */
import type { Passage, TextEdit } from './passages.ts';

/** The characters `from` to `to` of a passage, and what should stand there. */
export interface Spot {
  readonly from: number;
  readonly to: number;
  readonly right: string;
}

export interface SpotRun {
  readonly spots: readonly Spot[];
  /** All of them at once; undefined where only a person can do it. */
  readonly fix: TextEdit | undefined;
}

/** Spots in order, none touching another; marks of Markdown between two of them divide a run. */
export function spotRuns(passage: Passage, spots: readonly Spot[]): SpotRun[] {
  const runs: Spot[][] = [];
  for (const spot of spots) {
    const last = runs.at(-1)?.at(-1);
    const isTogether = last !== undefined && passage.edit(last.from, spot.to, '') !== undefined;
    if (isTogether) runs.at(-1)?.push(spot);
    else runs.push([spot]);
  }
  return runs.map((run) => ({ spots: run, fix: fixOf(passage, run) }));
}

function fixOf(passage: Passage, run: readonly Spot[]): TextEdit | undefined {
  const from = run[0]?.from ?? 0;
  const to = run.at(-1)?.to ?? from;
  return passage.edit(from, to, corrected(passage.text, run, from, to));
}

/** The characters `from` to `to` with the spots in them put right. */
export function corrected(text: string, spots: readonly Spot[], from: number, to: number): string {
  let [at, result] = [from, ''];
  for (const spot of spots) {
    if (spot.from < from || spot.to > to) continue;
    result += text.slice(at, spot.from) + spot.right;
    at = spot.to;
  }
  return result + text.slice(at, to);
}

/** Each spot with some characters around it, for a message; no more than `most` of them. */
export function spotsQuoted(text: string, spots: readonly Spot[], most = 3): string {
  const quoted = spots
    .slice(0, most)
    .map(({ from, to }) => `“${text.slice(Math.max(0, from - 4), to + 3).trim()}”`);
  return spots.length > most ? `${quoted.join('')}等${String(spots.length)}处` : quoted.join('');
}
