/** A ZIP file piece by piece; the same entries are always the same bytes. */
import { constants, deflateRawSync } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';
import type { Content } from '../../data-file.ts';
import { pieces } from '../../write-files.ts';

export interface ZipEntry {
  /** Without a slash in front. */
  readonly path: string;
  readonly content: Content;
}

/** The first day that a ZIP file can tell, wherever the machine stands: when the file was made is nobody's business. */
const firstDay = new Date(1980, 0, 1);

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
    const file = new Deflated(path);
    file.mtime = firstDay;
    zip.add(file);
    for (const block of blocks(content)) {
      file.push(block);
      yield* made();
    }
    file.push(new Uint8Array(), true);
    yield* made();
  }
  zip.end();
  yield* made();
}

/** Compressed by Node, several times as fast: block after block, since nothing there waits for the next one. */
class Deflated extends ZipPassThrough {
  override compression = 8;

  protected override process(chunk: Uint8Array, final: boolean): void {
    const { Z_FINISH, Z_SYNC_FLUSH } = constants;
    const finishFlush = final ? Z_FINISH : Z_SYNC_FLUSH;
    this.ondata(null, deflateRawSync(chunk, { finishFlush }), final);
  }
}

/** Large enough that a new beginning in each costs next to nothing. */
const blockLength = 1 << 20;

function* blocks(content: Content): Iterable<Uint8Array> {
  let gathered: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces(content)) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    gathered.push(bytes);
    length += bytes.length;
    if (length < blockLength) continue;
    yield Buffer.concat(gathered);
    gathered = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(gathered);
}
