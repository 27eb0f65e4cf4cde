import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import type { FileFacts } from '../manifest.ts';
import { readThrough } from '../read-through.ts';

/** Whether the copy is what was expected: a build may have put another file there, or taken it away. */
export function copyExactly(source: string, copy: string, expected: FileFacts): boolean {
  if (!existsSync(source)) return false;
  const file = openSync(copy, 'w');
  try {
    const { sha256 } = readThrough(source, (piece) => {
      for (let at = 0; at < piece.length;) at += writeSync(file, piece, at);
    });
    return sha256 === expected.sha256;
  } finally {
    closeSync(file);
  }
}
