/** Everything that happened to the reports of the column, from what they say and from what git kept. */
import type { Archive } from '../archive.ts';
import { timeOf, type Change } from './change.ts';
import { changesOfReport } from './changes-of-report.ts';
import { withdrawals } from './withdrawals.ts';

/** The newest first. */
export function changesOf(archive: Archive): readonly Change[] {
  const known = remembered.get(archive);
  if (known !== undefined) return known;
  const changes = [
    ...archive.reports.flatMap((entry) => changesOfReport(archive, entry)),
    ...archive.history.gone.flatMap((history) => withdrawals(archive, history)),
  ];
  const timed = changes.map((change) => ({ change, time: timeOf(change) }));
  const sorted = timed
    .toSorted(
      (a, b) =>
        descending(a.time, b.time) ||
        descending(a.change.date ?? '', b.change.date ?? '') ||
        -descending(a.change.id, b.change.id),
    )
    .map(({ change }) => change);
  const named = withOwnIds(sorted);
  remembered.set(archive, named);
  return named;
}

const remembered = new WeakMap<Archive, readonly Change[]>();

function descending(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}

/** The same change may come again: a figure that is altered to and fro. The first keeps the name. */
function withOwnIds(changes: readonly Change[]): readonly Change[] {
  const counts = new Map<string, number>();
  return changes
    .toReversed()
    .map((change) => {
      const count = (counts.get(change.id) ?? 0) + 1;
      counts.set(change.id, count);
      return count === 1 ? change : { ...change, id: `${change.id}-${String(count)}` };
    })
    .reverse();
}
