/**
 * Documents in a folder from one build to the next; safe to delete. An entry that isn't exactly what was put there is
 * as good as none; and where nothing can be written, nothing is kept.
 */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { buildCache } from '../../content-folder/build-cache.ts';
import { writingCode } from './writing-code.ts';

export interface DocumentCache {
  readonly take: (key: string) => Uint8Array | undefined;
  readonly keep: (key: string, bytes: Uint8Array) => void;
}

/** In milliseconds: what was not used for so long is taken away, and a use is noted anew after a day. */
const day = 24 * 60 * 60 * 1000;
const month = 30 * day;

/** What the same code wrote and was asked for within a month is kept. */
export function documentCache(
  folder: string = buildCache('word'),
  code: string = writingCode(),
  now: number = Date.now(),
): DocumentCache {
  let isPruned = false;
  const folderOf = (key: string) => join(folder, code, key.slice(0, 2));
  const placeOf = (key: string) => join(folderOf(key), key.slice(2));
  return {
    take(key) {
      try {
        const place = placeOf(key);
        const entry = readFileSync(place);
        const bytes = entry.subarray(sealLength);
        if (!entry.subarray(0, sealLength).equals(sealOf(bytes))) return undefined;
        if (now - statSync(place).mtimeMs > day) utimesSync(place, now / 1000, now / 1000);
        return bytes;
      } catch {
        return undefined;
      }
    },
    keep(key, bytes) {
      if (!isPruned) prune(folder, code, now - month);
      isPruned = true;
      const place = placeOf(key);
      const unfinished = `${place}.${String(process.pid)}`;
      try {
        mkdirSync(folderOf(key), { recursive: true });
        writeFileSync(unfinished, Buffer.concat([sealOf(bytes), bytes]));
        // Whoever looks meanwhile sees no entry or the whole.
        renameSync(unfinished, place);
      } catch {
        discard(unfinished);
      }
    },
  };
}

const sealLength = 32;

function sealOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function prune(folder: string, code: string, oldest: number): void {
  try {
    for (const name of readdirSync(folder)) if (name !== code) discard(join(folder, name));
    for (const name of readdirSync(join(folder, code), {
      recursive: true,
      withFileTypes: true,
    })) {
      const place = join(name.parentPath, name.name);
      if (name.isFile() && statSync(place).mtimeMs < oldest) discard(place);
    }
  } catch {
    // No folder yet, or one that can't be read.
  }
}

function discard(place: string): void {
  try {
    rmSync(place, { recursive: true, force: true });
  } catch {
    // Where nothing can be written, there is nothing to take away.
  }
}
