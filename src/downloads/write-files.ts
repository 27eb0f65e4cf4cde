/** Files onto the disk, piece by piece; what was written is measured. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileSize, Measured } from '../core/open-data/file-size.ts';
import type { Content, DataFile } from './data-file.ts';
import { pathOf, type KeptFiles } from './keep-files.ts';

/** `folder` is the root of the site; `kept`: files that are known by their keys are not made again. */
export async function writeFiles(
  files: readonly DataFile[],
  folder: string,
  kept?: KeptFiles,
): Promise<Measured> {
  const measured = new Map<string, FileSize>();
  const made = new Set<string>();
  const written = (path: string) =>
    measured.has(path) ? join(folder, decodeURI(path)) : undefined;
  for (const file of files) {
    const known = kept?.take(file, folder);
    if (known !== undefined) {
      measured.set(file.path, known);
      continue;
    }
    const place = join(folder, pathOf(file));
    const parent = dirname(place);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    const size = writeContent(place, await file.content(measured, written));
    kept?.keep(file, folder, size);
    measured.set(file.path, size);
  }
  return measured;
}

function writeContent(place: string, content: Content): FileSize {
  const hash = createHash('sha256');
  const file = openSync(place, 'w');
  let bytes = 0;
  try {
    for (const buffer of bytesIn(content)) {
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

export function* bytesIn(content: Content): Iterable<Uint8Array> {
  for (const piece of pieces(content)) {
    yield typeof piece === 'string' ? Buffer.from(piece) : piece;
  }
}
