/** What a ZIP file that `zipPieces` made holds, without taking it apart: one file after the other, as it is compressed. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Deflated } from './zip-file.ts';

export interface OpenZip {
  /** Undefined where it holds no such file. */
  take(path: string): Deflated | undefined;
  close(): void;
}

interface Place {
  readonly crc: number;
  readonly size: number;
  readonly deflatedSize: number;
  /** Where what the ZIP file says of it begins; its name and its bytes follow. */
  readonly start: number;
}

export function openZip(place: string): OpenZip {
  const file = openSync(place, 'r');
  const read = (start: number, length: number) => {
    const bytes = Buffer.allocUnsafe(length);
    for (let at = 0; at < length;) {
      const count = readSync(file, bytes, at, length - at, start + at);
      if (count === 0) throw new Error(`${place} ends too early`);
      at += count;
    }
    return bytes;
  };
  const places = placesIn(read, fstatSync(file).size);
  return {
    take(path) {
      const found = places.get(path);
      if (found === undefined) return undefined;
      const { crc, size, deflatedSize, start } = found;
      const before = headerLength + Buffer.byteLength(path);
      return { deflated: read(start + before, deflatedSize), crc, size };
    },
    close: () => {
      closeSync(file);
    },
  };
}

/** Of a file and of the list at the end, without names. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
const headerLength = 30;
const rowLength = 46;
const endLength = 22;

function placesIn(
  read: (start: number, length: number) => Buffer,
  length: number,
): ReadonlyMap<string, Place> {
  const end = read(length - endLength, endLength);
  const list = read(end.readUInt32LE(16), end.readUInt32LE(12));
  const places = new Map<string, Place>();
  for (let at = 0; at < list.length;) {
    const nameEnd = at + rowLength + list.readUInt16LE(at + 28);
    places.set(list.toString('utf8', at + rowLength, nameEnd), {
      crc: list.readUInt32LE(at + 16),
      deflatedSize: list.readUInt32LE(at + 20),
      size: list.readUInt32LE(at + 24),
      start: list.readUInt32LE(at + 42),
    });
    at = nameEnd;
  }
  return places;
}
