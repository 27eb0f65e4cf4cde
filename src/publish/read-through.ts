/** A file from beginning to end, in pieces: one may be larger than memory. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import type { FileFacts } from './manifest.ts';

const buffer = Buffer.allocUnsafe(1024 * 1024);

/** `take` gets each piece, and must be done with it when it returns. */
export function readThrough(file: string, take?: (piece: Uint8Array) => void): FileFacts {
  const hash = createHash('sha256');
  const source = openSync(file, 'r');
  let bytes = 0;
  try {
    for (let read = 1; read > 0; bytes += read) {
      read = readSync(source, buffer);
      const piece = buffer.subarray(0, read);
      hash.update(piece);
      take?.(piece);
    }
  } finally {
    closeSync(source);
  }
  return { bytes, sha256: hash.digest('hex') };
}
