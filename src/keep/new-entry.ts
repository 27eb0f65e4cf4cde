/** An entry while it is being made: nobody finds it before it is sealed. */
import { hash, randomUUID } from 'node:crypto';
import { copyFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { openEntry, type KeptEntry } from './open-entry.ts';
import { placeOfFile, writeSeal, type SealedFile } from './seal.ts';

export interface NewEntry {
  /** `path` as in SealedFile. */
  write(path: string, content: string | Uint8Array): void;
  /** What was written elsewhere, in one piece or in many, and measured there: it is moved here. */
  take(path: string, place: string, digest: string): void;
  /** The entry as it stands there then. */
  seal(): KeptEntry;
}

export function newEntry(folder: string): NewEntry {
  // Containers that share a cache have the same process ids.
  const unfinished = join(dirname(folder), `.${basename(folder)}.${randomUUID()}`);
  makeFolder(unfinished, true);
  const files: Omit<SealedFile, 'bytes' | 'time'>[] = [];
  return {
    write(path, content) {
      writeFileSync(placeOfFile(unfinished, files.length), content);
      files.push({ path, digest: hash('sha256', content) });
    },
    take(path, place, digest) {
      move(place, placeOfFile(unfinished, files.length));
      files.push({ path, digest });
    },
    seal() {
      writeSeal(
        unfinished,
        files.map((file, at) => ({ ...file, ...measure(placeOfFile(unfinished, at)) })),
      );
      return put(unfinished, folder);
    },
  };
}

/** The cache may lie on another disk. */
function move(place: string, destination: string): void {
  try {
    renameSync(place, destination);
  } catch {
    copyFileSync(place, destination);
    rmSync(place);
  }
}

function measure(place: string): Pick<SealedFile, 'bytes' | 'time'> {
  const { size, mtimeMs } = statSync(place);
  return { bytes: size, time: mtimeMs };
}

/**
 * What stands there is not whole, or another build has just put the same there: that one stays, since the other build
 * is about to use it.
 */
function put(unfinished: string, folder: string): KeptEntry {
  for (let left = 3; ; left -= 1) {
    try {
      renameSync(unfinished, folder);
      break;
    } catch (error) {
      const present = openEntry(folder);
      rmSync(present ? unfinished : folder, { recursive: true, force: true });
      if (present !== undefined) return present;
      if (left === 0) throw error;
    }
  }
  const kept = openEntry(folder);
  if (kept === undefined) throw new Error(`${folder} was not kept`);
  return kept;
}
