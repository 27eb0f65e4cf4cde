/** One file in a ZIP file. Node compresses it, several times as fast as the library that writes what is around it. */
import { constants, crc32, deflateRawSync } from 'node:zlib';
import type { AsyncFlateStreamHandler, ZipInputFile } from 'fflate';

/** A file as a ZIP file holds it. */
export interface Deflated {
  readonly deflated: Uint8Array<ArrayBuffer>;
  /** CRC-32 of what it was, and its length in bytes. */
  readonly crc: number;
  readonly size: number;
}

/** The first day that a ZIP file can tell, wherever the machine stands: when the file was made is nobody's business. */
const firstDay = new Date(1980, 0, 1);

/** What ends the bytes of a file, after the last of its blocks. */
const noMore = deflateRawSync(new Uint8Array());

export class ZipFile implements ZipInputFile {
  readonly filename: string;
  readonly compression = 8;
  readonly mtime = firstDay;
  crc = 0;
  size = 0;
  /** Set when it was added. */
  ondata?: AsyncFlateStreamHandler;

  constructor(filename: string) {
    this.filename = filename;
  }

  /** Block after block: nothing in one waits for the next. */
  push(block: Uint8Array): void {
    this.crc = crc32(block, this.crc);
    this.size += block.length;
    this.#pass(deflateRawSync(block, { finishFlush: constants.Z_SYNC_FLUSH }), false);
  }

  end(): void {
    this.#pass(noMore, true);
  }

  /** Instead of both. */
  put({ deflated, crc, size }: Deflated): void {
    this.crc = crc;
    this.size = size;
    this.#pass(deflated, true);
  }

  #pass(bytes: Uint8Array<ArrayBuffer>, isLast: boolean): void {
    this.ondata?.(null, bytes, isLast);
  }
}
