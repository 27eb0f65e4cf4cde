/** A ZIP file piece by piece; the same entries are always the same bytes. */
import { deflateRawSync } from 'node:zlib';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
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
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const made = () => {
    const all = ready;
    ready = [];
    return all;
  };
  for (const { path, content } of entries) {
    if (typeof content === 'string') {
      const file = new WholeFile(path);
      file.mtime = firstDay;
      zip.add(file);
      file.push(Buffer.from(content), true);
    } else {
      const file = new ZipDeflate(path, { level: 6 });
      file.mtime = firstDay;
      zip.add(file);
      for (const piece of pieces(content)) {
        file.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
        yield* made();
      }
      file.push(new Uint8Array(), true);
    }
    yield* made();
  }
  zip.end();
  yield* made();
}

/** What is small and whole is compressed by Node, several times as fast. */
class WholeFile extends ZipPassThrough {
  override compression = 8;

  protected override process(chunk: Uint8Array, final: boolean): void {
    this.ondata(null, deflateRawSync(chunk), final);
  }
}
