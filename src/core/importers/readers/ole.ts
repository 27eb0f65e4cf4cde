/** The container of old Office files, which also wraps encrypted new ones: only the names of what it holds. */

export function isOle(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/**
 * Whether an entry has that name, found also where the chain of the directory is damaged: sectors begin at multiples of
 * 512, so entries begin at multiples of 128; text that happens to have the name doesn't.
 */
export function hasOleStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name, '\0'].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += 128) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** E.g. `WordDocument`, `Workbook`, `EncryptedPackage`. Empty where the container is damaged or none. */
export function oleStreams(bytes: Uint8Array): readonly string[] {
  if (!isOle(bytes) || bytes.length < 512) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift < 7 || shift > 16) return [];
  const file: Container = { view, sectorSize: 2 ** shift };
  const table = allocationSectors(file);
  const names: string[] = [];
  let sector = view.getUint32(48, true);
  for (let read = 0; read < mostSectors && isInside(file, sector); read += 1) {
    const start = offsetOf(file, sector);
    for (let at = start; at < start + file.sectorSize; at += 128) {
      const name = entryName(view, at);
      if (name !== '') names.push(name);
    }
    sector = following(file, table, sector);
  }
  return names;
}

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A document has a few entries; a chain that goes on and on is a circle. */
const mostSectors = 1_000;

interface Container {
  readonly view: DataView;
  readonly sectorSize: number;
}

/** Sectors that say which sector follows which; the header has room for the first 109, enough for 6 MB. */
function allocationSectors({ view }: Container): readonly number[] {
  return Array.from({ length: 109 }, (_, index) => view.getUint32(76 + index * 4, true));
}

function following(file: Container, table: readonly number[], sector: number): number {
  const perSector = file.sectorSize / 4;
  const part = table[Math.floor(sector / perSector)];
  if (part === undefined || !isInside(file, part)) return end;
  return file.view.getUint32(offsetOf(file, part) + (sector % perSector) * 4, true);
}

const end = 0xfffffffe;

function isInside(file: Container, sector: number): boolean {
  return offsetOf(file, sector) + file.sectorSize <= file.view.byteLength;
}

function offsetOf({ sectorSize }: Container, sector: number): number {
  return (sector + 1) * sectorSize;
}

function entryName(view: DataView, at: number): string {
  const length = view.getUint16(at + 64, true);
  const characters = Math.min(Math.max(length / 2 - 1, 0), 31);
  let name = '';
  for (let index = 0; index < characters; index += 1) {
    name += String.fromCharCode(view.getUint16(at + index * 2, true));
  }
  return name;
}
