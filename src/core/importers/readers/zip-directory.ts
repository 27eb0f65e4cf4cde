/** The central directory of a ZIP archive: what the archive says it holds, before anything is inflated. */
import { strFromU8 } from 'fflate';

export interface ZipEntry {
  /** With forward slashes and none in front, whatever the program that wrote it thought of them. */
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes when inflated, as declared. */
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** Undefined where there is no directory, or one that doesn't fit into the file; `most` bounds what is read. */
export function readZipDirectory(
  bytes: Uint8Array,
  most: number,
): { readonly entries: readonly ZipEntry[]; readonly isComplete: boolean } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const { count, start } = directoryOf(view, end);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (index === most) return { entries, isComplete: false };
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extraStart = at + 46 + nameLength;
    const next = extraStart + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) return undefined;
    const flags = view.getUint16(at + 8, true);
    const name = strFromU8(bytes.subarray(at + 46, extraStart), (flags & 0x800) === 0);
    entries.push({
      name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) === 1,
      checksum: view.getUint32(at + 16, true),
      ...sizes(view, at, extraStart, extraStart + extraLength),
    });
    at = next;
  }
  return { entries, isComplete: true };
}

/** The end record stands last; only a comment of up to 64 KB may follow. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

function directoryOf(view: DataView, end: number): { count: number; start: number } {
  const wide = wideEnd(view, end);
  if (wide !== undefined) {
    return { count: wideNumber(view, wide + 32), start: wideNumber(view, wide + 48) };
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
}

/** ZIP64 keeps the numbers in a record of its own, which a locator just before the end points to. */
function wideEnd(view: DataView, end: number): number | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return undefined;
  const record = wideNumber(view, locator + 8);
  if (record + 56 > locator || view.getUint32(record, true) !== 0x06064b50) return undefined;
  return record;
}

function sizes(
  view: DataView,
  at: number,
  extraStart: number,
  extraEnd: number,
): Pick<ZipEntry, 'packed' | 'size' | 'offset'> {
  const narrow = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  const wide = wideField(view, extraStart, extraEnd);
  let next = wide?.start ?? 0;
  const [size = 0, packed = 0, offset = 0] = narrow.map((value) => {
    if (value !== 0xffffffff || wide === undefined || next + 8 > wide.end) return value;
    next += 8;
    return wideNumber(view, next - 8);
  });
  return { size, packed, offset };
}

function wideField(
  view: DataView,
  start: number,
  end: number,
): { start: number; end: number } | undefined {
  for (let at = start; at + 4 <= end;) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) return { start: at + 4, end: Math.min(next, end) };
    at = next;
  }
  return undefined;
}

function wideNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}
