/** A ZIP file piece by piece; the same entries are always the same bytes. */
import { Zip } from 'fflate';
import type { Content } from '../../data-file.ts';
import { bytesIn } from '../../write-files.ts';
import { ZipFile, type Deflated } from './zip-file.ts';

export interface ZipEntry {
  /** Without a slash in front. */
  readonly path: string;
  /** As it is, or as another ZIP file holds it. */
  readonly content: Content | Deflated;
}

export function* zipPieces(entries: Iterable<ZipEntry>): Iterable<Uint8Array> {
  let ready: Uint8Array[] = [];
  const made = () => {
    const all = ready;
    ready = [];
    return all;
  };
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for (const { path, content } of entries) {
    const file = new ZipFile(path);
    zip.add(file);
    if (isDeflated(content)) file.put(content);
    else {
      for (const block of blocks(content)) {
        file.push(block);
        yield* made();
      }
      file.end();
    }
    yield* made();
  }
  zip.end();
  yield* made();
}

function isDeflated(content: Content | Deflated): content is Deflated {
  return typeof content === 'object' && 'deflated' in content;
}

/** Large enough that a new beginning in each costs next to nothing. */
const blockLength = 1 << 20;

function* blocks(content: Content): Iterable<Uint8Array> {
  let gathered: Uint8Array[] = [];
  let length = 0;
  for (const bytes of bytesIn(content)) {
    gathered.push(bytes);
    length += bytes.length;
    if (length < blockLength) continue;
    yield joined(gathered);
    gathered = [];
    length = 0;
  }
  if (length > 0) yield joined(gathered);
}

function joined(bytes: readonly Uint8Array[]): Uint8Array {
  const [only] = bytes;
  return only !== undefined && bytes.length === 1 ? only : Buffer.concat(bytes);
}
