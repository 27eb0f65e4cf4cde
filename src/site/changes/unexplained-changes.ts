/** Changes that no correction explains: altered, gone, back again. */
import type { Archive } from '../archive.ts';
import type { Change } from './change.ts';
import { changesOf } from './changes.ts';

export type DatedChange = Change & { readonly date: string };

/** By day, the newest first. */
export function unexplainedChanges(archive: Archive): readonly DatedChange[] {
  const known = remembered.get(archive);
  if (known !== undefined) return known;
  const changes = changesOf(archive).filter(
    (change): change is DatedChange => change.date !== undefined && isUnexplained(change),
  );
  remembered.set(archive, changes);
  return changes;
}

const remembered = new WeakMap<Archive, readonly DatedChange[]>();

function isUnexplained({ kind, isReturn }: Change): boolean {
  return kind === 'changed' || kind === 'withdrawn' || isReturn;
}
