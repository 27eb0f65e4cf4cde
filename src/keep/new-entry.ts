/** An entry while it is being made: nobody finds it before it is sealed. */
import { hash } from 'node:crypto';
import { copyFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { placeOfFile, writeSeal, type SealedFile } from './seal.ts';

export interface NewEntry {
  /** `path` as in SealedFile. */
  write(path: string, content: string | Uint8Array): void;
  /** What was written elsewhere, in one piece or in many, and measured there: it is moved here. */
  take(path: string, place: string, digest: string): void;
  seal(): void;
}

export function newEntry(folder: string): NewEntry {
  const unfinished = join(dirname(folder), `.${basename(folder)}.${String(process.pid)}`);
  rmSync(unfinished, { recursive: true, force: true });
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
      put(unfinished, folder);
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

/** What stands there was not whole, or another build has just put the same there. */
function put(unfinished: string, folder: string): void {
  try {
    renameSync(unfinished, folder);
  } catch {
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  }
}
