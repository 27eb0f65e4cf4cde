/**
 * Files → a zip file (PKWARE APPNOTE 6.3). Of our own, because most parts of a document are the same in each: they are
 * compressed once. Without a clock: every entry is of the first day that a zip file can tell.
 */
import { crc32, deflateRawSync } from 'node:zlib';

/** A file as it stands in the zip file. */
export interface Packed {
  readonly name: Buffer;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

export function packText(name: string, text: string): Packed {
  const content = Buffer.from(text);
  const data = deflateRawSync(content);
  return { name: Buffer.from(name), method: 8, crc: crc32(content), size: content.length, data };
}

/** Pictures are compressed already. */
export function packBytes(name: string, data: Uint8Array): Packed {
  return { name: Buffer.from(name), method: 0, crc: crc32(data), size: data.length, data };
}

export function zip(files: readonly Packed[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const file of files) {
    const header = localHeader(file);
    pieces.push(header, file.name, file.data);
    directory.push(directoryEntry(header, at), file.name);
    at += header.length + file.name.length + file.data.length;
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  return Buffer.concat([...pieces, ...directory, end(files.length, length, at)]);
}

/** Version 2.0, names in UTF-8, 1 January 1980. */
function localHeader({ name, method, crc, size, data }: Packed): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(0x0800, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt16LE(0x21, 12);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name.length, 26);
  return header;
}

/** The same once more, behind the version that made it, with the place of the file. */
function directoryEntry(header: Buffer, at: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  header.copy(entry, 6, 4, 30);
  entry.writeUInt32LE(at, 42);
  return entry;
}

function end(count: number, length: number, at: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(length, 12);
  record.writeUInt32LE(at, 16);
  return record;
}
