/** What a sealed folder holds: a file beside the others says it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SealedFile {
  /** Where it belongs, relative to the root of the site, or a name of its own for what isn't published. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal digits. */
  readonly digest: string;
  /** When it was written, in milliseconds: as long as this and its size are the same, nobody has changed it. */
  readonly time: number;
}

const name = 'seal.json';

/** The files are called by their place in the list. */
export function placeOfFile(folder: string, position: number): string {
  return join(folder, String(position));
}

export function writeSeal(folder: string, files: readonly SealedFile[]): void {
  const rows = files.map(({ path, bytes, digest, time }) => [path, bytes, digest, time]);
  writeFileSync(join(folder, name), JSON.stringify(rows));
}

/** Undefined where there is none, or none that this code wrote. */
export function readSeal(folder: string): readonly SealedFile[] | undefined {
  try {
    const rows: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    if (!Array.isArray(rows)) return undefined;
    const files = rows.map(toFile);
    return files.includes(undefined) ? undefined : (files as SealedFile[]);
  } catch {
    return undefined;
  }
}

function toFile(row: unknown): SealedFile | undefined {
  if (!Array.isArray(row)) return undefined;
  const [path, bytes, digest, time] = row as unknown[];
  if (typeof path !== 'string' || typeof bytes !== 'number') return undefined;
  if (typeof digest !== 'string' || typeof time !== 'number') return undefined;
  return isWithin(path) ? { path, bytes, digest, time } : undefined;
}

/** It is put below the site: never beside it. */
function isWithin(path: string): boolean {
  if (path.includes('\\')) return false;
  return path.split('/').every((name) => name !== '' && name !== '.' && name !== '..');
}
