/** An entry as it was sealed, or none. */
import { hash } from 'node:crypto';
import { copyFileSync, linkSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { placeOfFile, readSeal, writeSeal, type SealedFile } from './seal.ts';

export interface KeptEntry {
  readonly files: readonly SealedFile[];
  /** Reads the file. It holds nothing else of the entry: of very many entries a file may be read later. */
  reader(file: SealedFile): () => Buffer;
  /** Puts the file where it belongs below `target`: the same file, not a copy, wherever the disk allows it. */
  place(file: SealedFile, target: string): void;
}

export function openEntry(folder: string): KeptEntry | undefined {
  const sealed = readSeal(folder);
  if (sealed === undefined) return undefined;
  const files = sealed.flatMap((file, at) => asItIs(placeOfFile(folder, at), file) ?? []);
  if (files.length < sealed.length) return undefined;
  if (files.some((file, at) => file !== sealed[at])) sealAnew(folder, files);
  const sourceOf = (file: SealedFile) => placeOfFile(folder, files.indexOf(file));
  return {
    files,
    reader: (file) => readerOf(sourceOf(file)),
    place: (file, target) => {
      const destination = join(target, file.path);
      makeFolder(dirname(destination));
      try {
        link(sourceOf(file), destination);
      } catch {
        // Whoever took the folder away did so after it was made.
        makeFolder(dirname(destination), true);
        link(sourceOf(file), destination);
      }
    },
  };
}

function readerOf(place: string): () => Buffer {
  return () => readFileSync(place);
}

/**
 * With the time that it has now: caches are packed, and unpacked elsewhere, so a file with another time may be the same.
 * Undefined where it isn't.
 */
function asItIs(place: string, file: SealedFile): SealedFile | undefined {
  try {
    const stats = lstatSync(place);
    const { size, mtimeMs } = stats;
    // A link may lead anywhere, and would be published as one.
    if (!stats.isFile() || size !== file.bytes) return undefined;
    if (mtimeMs === file.time) return file;
    return hash('sha256', readFileSync(place)) === file.digest
      ? { ...file, time: mtimeMs }
      : undefined;
  } catch {
    return undefined;
  }
}

function sealAnew(folder: string, files: readonly SealedFile[]): void {
  try {
    writeSeal(folder, files);
  } catch {
    // It is good all the same: only the next build looks as closely again.
  }
}

/** Where the cache lies on another disk, or the disk knows no links, the file is copied. */
function link(source: string, destination: string): void {
  try {
    linkSync(source, destination);
  } catch {
    copyFileSync(source, destination);
  }
}
