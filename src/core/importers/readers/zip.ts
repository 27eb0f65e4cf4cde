/**
 * Opens a ZIP archive without trusting it: declared sizes are added up before anything is inflated, inflating stops
 * where the declaration was a lie, and a part whose checksum is wrong is never read. A flipped bit could be a figure.
 */
import { Inflate } from 'fflate';
import { refuse, type Refusal } from '../document/reading.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

export interface ZipBounds {
  readonly entries: number;
  /** Bytes of all wanted entries together, inflated. */
  readonly inflated: number;
}

export const zipBounds: ZipBounds = { entries: 5_000, inflated: 64 * 1024 * 1024 };

export interface Unzipped {
  /** Names of all entries, in the order of the archive. */
  readonly names: readonly string[];
  /** The wanted ones. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** Folders are no entries. Never throws. */
export function unzipBounded(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  bounds: ZipBounds = zipBounds,
): Unzipped | { readonly refusal: Refusal } {
  const directory = readZipDirectory(bytes, bounds.entries);
  if (directory === undefined) return refuse(damaged);
  if (!directory.isComplete) {
    return refuse(`压缩包里的文件超过${bounds.entries}个，不像一份报告，没有打开。${again}`);
  }
  const entries = directory.entries.filter(({ name }) => !name.endsWith('/'));
  const chosen = entries.filter(({ name }) => wanted(name));
  if (chosen.some(({ isEncrypted }) => isEncrypted)) {
    return refuse('文件有密码保护，读不出内容。请取消密码以后另存一份，再导入。');
  }
  if (new Set(chosen.map(({ name }) => name)).size < chosen.length) return refuse(damaged);
  const declared = chosen.reduce((sum, { size }) => sum + size, 0);
  if (declared > bounds.inflated) return refuse(tooBig(bounds));
  const files = new Map<string, Uint8Array>();
  for (const entry of chosen) {
    const content = readEntry(bytes, entry);
    if (content === undefined) return refuse(damaged);
    files.set(entry.name, content);
  }
  return { names: entries.map(({ name }) => name), files };
}

const again = '请在Word、WPS或者Excel里打开并另存一份，再导入。';
const damaged = `文件已经损坏或者不完整（压缩包读不出来）。请重新取得这份文件；如果还能打开，${again}`;

function tooBig({ inflated }: ZipBounds): string {
  return `文件解压以后超过${Math.floor(inflated / 1024 / 1024)}MB，不像一份报告，没有打开。${again}`;
}

/** Undefined where the content isn't exactly what the directory declares. */
function readEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const { method, packed, size, offset, checksum } = entry;
  if (offset + 30 > bytes.length) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset + offset, 30);
  if (header.getUint32(0, true) !== 0x04034b50) return undefined;
  const start = offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + packed > bytes.length) return undefined;
  const body = bytes.subarray(start, start + packed);
  const content = method === 0 ? body : method === 8 ? inflate(body, size) : undefined;
  if (content?.length !== size || checksumOf(content) !== checksum) return undefined;
  return content;
}

/** Deflate grows a thousandfold at most, so that a step gives 8 MB at worst before the size is looked at again. */
const step = 8 * 1024;

function inflate(body: Uint8Array, size: number): Uint8Array | undefined {
  if (size === 0) return body.subarray(0, 0);
  const content = new Uint8Array(size);
  const written = { length: 0 };
  const stream = new Inflate((chunk) => {
    if (written.length + chunk.length <= size) content.set(chunk, written.length);
    written.length += chunk.length;
  });
  try {
    for (let at = 0; at < body.length && written.length <= size; at += step) {
      stream.push(body.subarray(at, at + step), at + step >= body.length);
    }
  } catch {
    return undefined;
  }
  return written.length === size ? content : undefined;
}

const checksums = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32, as ZIP has it. */
function checksumOf(content: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of content) value = (checksums[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
