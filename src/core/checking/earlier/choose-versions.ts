/** Which earlier states of a file are versions that readers may return to: the last one before each correction. */
import type { Correction } from '../../report/report.ts';

export interface ChosenVersion<State> {
  readonly state: State;
  /** Of corrections that it holds already, plus 1: the report as first published is 1, for as long as none is removed. */
  readonly number: number;
  /** The corrections that it holds already, in the words of today and by date. */
  readonly holds: readonly Correction[];
  /** The corrections that came after it, in the words of today and by date; several where they came together. */
  readonly replacedBy: readonly Correction[];
}

/**
 * `states` go back from now; what they held is undefined where nobody can say. A version is the newest state with fewer
 * corrections than the one after it.
 */
export function chooseVersions<State extends { readonly corrections: Known }>(
  present: readonly Correction[],
  states: Iterable<State>,
): readonly ChosenVersion<State>[] {
  const versions: ChosenVersion<State>[] = [];
  let left = present.toSorted(byDate);
  for (const state of states) {
    if (left.length === 0) break;
    const { corrections } = state;
    if (corrections === undefined || corrections.length >= left.length) continue;
    const replacedBy = newSince(corrections, left);
    left = left.filter((correction) => !replacedBy.includes(correction));
    versions.push({ state, number: left.length + 1, holds: left, replacedBy });
  }
  return versions;
}

type Known = readonly Correction[] | undefined;

/** Where words were changed since, those of other days; where days were changed too: the last ones. */
function newSince(before: readonly Correction[], now: readonly Correction[]): Correction[] {
  const count = now.length - before.length;
  const byWords = now.filter(
    ({ date, text }) => !before.some((old) => old.date === date && old.text === text),
  );
  const byDay = now.filter(({ date }) => !before.some((old) => old.date === date));
  return [byWords, byDay].find(({ length }) => length === count) ?? now.slice(-count);
}

function byDate(a: Correction, b: Correction): number {
  return a.date === b.date ? 0 : a.date < b.date ? -1 : 1;
}
