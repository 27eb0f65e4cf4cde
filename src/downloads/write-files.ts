/** Files onto the disk, piece by piece; what was written is measured. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileSize, Measured } from '../core/open-data/file-size.ts';
import type { Content, DataFile } from './data-file.ts';

/** `folder` is the root of the site. */
export async function writeFiles(files: readonly DataFile[], folder: string): Promise<Measured> {
  const measured = new Map<string, FileSize>();
  const made = new Set<string>();
  for (const { path, content } of files) {
    const place = join(folder, decodeURI(path));
    const parent = dirname(place);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    measured.set(path, writeContent(place, await content(measured)));
  }
  return measured;
}

function writeContent(place: string, content: Content): FileSize {
  const hash = createHash('sha256');
  const file = openSync(place, 'w');
  let bytes = 0;
  try {
    for (const piece of pieces(content)) {
      const buffer = typeof piece === 'string' ? Buffer.from(piece) : piece;
      hash.update(buffer);
      for (let at = 0; at < buffer.length;) at += writeSync(file, buffer, at);
      bytes += buffer.length;
    }
  } finally {
    closeSync(file);
  }
  return { bytes, digest: hash.digest('hex') };
}

export function pieces(content: Content): Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}
