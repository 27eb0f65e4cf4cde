/**
 * Files that one build made, kept for the next; safe to delete. An entry is a folder that appears whole, by one rename,
 * with a seal that says what was put there. Whatever isn't exactly that is as good as none.
 */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { newEntry, type NewEntry } from './new-entry.ts';
import { openEntry, type KeptEntry } from './open-entry.ts';

export interface Keep {
  /** `kind` and `key` are parts of a path: letters, digits, hyphens, and slashes in the kind. */
  find(kind: string, key: string): KeptEntry | undefined;
  /** It stands there when it is sealed, unless the same is there already, and whole. */
  begin(kind: string, key: string): NewEntry;
  /**
   * Takes away, of the kinds that these entries have, all others that are older than a week; of the others no more than
   * `mostUnused` of a kind stay, the youngest.
   */
  prune(used: Iterable<{ readonly kind: string; readonly key: string }>, mostUnused?: number): void;
  /** Keys of what stands there; nothing says that it is whole. */
  keys(kind: string): readonly string[];
}

/** In milliseconds: drafts come and go, and the other branch is built again tomorrow. */
const week = 7 * 24 * 60 * 60 * 1000;

/** In a folder which it makes; throws where it can't write there. */
export function keepIn(folder: string): Keep {
  makeFolder(folder);
  const placeOf = (kind: string, key: string) => join(folder, kind, key);
  return {
    find: (kind, key) => openEntry(placeOf(kind, key)),
    begin: (kind, key) => newEntry(placeOf(kind, key)),
    keys: (kind) => entriesOf(join(folder, kind)).filter((name) => !name.startsWith('.')),
    prune(used, mostUnused = Infinity) {
      const byKind = Map.groupBy(used, ({ kind }) => kind);
      for (const [kind, entries] of byKind) {
        const isUsed = new Set(entries.map(({ key }) => key));
        const others = entriesOf(join(folder, kind)).filter((name) => !isUsed.has(name));
        removeOld(
          others.map((name) => join(folder, kind, name)),
          mostUnused,
        );
      }
    },
  };
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function removeOld(entries: readonly string[], most: number): void {
  const youngestFirst = entries
    .map((entry) => ({ entry, time: timeOf(entry) }))
    .sort((a, b) => b.time - a.time);
  for (const [at, { entry, time }] of youngestFirst.entries()) {
    if (at >= most || time < Date.now() - week) remove(entry);
  }
}

function timeOf(entry: string): number {
  try {
    return statSync(entry).mtimeMs;
  } catch {
    return Infinity;
  }
}

function remove(entry: string): void {
  try {
    rmSync(entry, { recursive: true, force: true });
  } catch {
    // Another build has taken it away, or nobody may.
  }
}
