/** What lies in a folder, so that it can be told later whether it is still exactly that. */
import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inTurns } from './in-turns.ts';

export interface SealedFile {
  /** Below the folder. */
  readonly file: string;
  readonly bytes: number;
  /** When it was written, in milliseconds. */
  readonly time: number;
  readonly digest: string;
}

export async function seal(folder: string): Promise<SealedFile[]> {
  const sealed: SealedFile[] = [];
  await inTurns(filesOf(folder), (file) => {
    const { size, mtimeMs } = lstatSync(path.join(folder, file));
    sealed.push({ file, bytes: size, time: mtimeMs, digest: digestOf(path.join(folder, file)) });
  });
  return sealed;
}

/** A file that was written at another time, as one that was unpacked, is read; another isn't. */
export async function isAsSealed(folder: string, sealed: readonly SealedFile[]): Promise<boolean> {
  const files = filesOf(folder);
  if (files.length !== sealed.length) return false;
  let isSame = true;
  await inTurns(sealed, ({ file, bytes, time, digest }, at) => {
    const { size, mtimeMs } = lstatSync(path.join(folder, file));
    isSame &&= files[at] === file && size === bytes;
    isSame &&= mtimeMs === time || digestOf(path.join(folder, file)) === digest;
  });
  return isSame;
}

/** Below the folder, in order. Throws where there is anything but files in folders: a link may lead anywhere. */
export function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const isFolder = lstatSync(folder).isDirectory();
  if (!isFolder || entries.some((entry) => !entry.isFile() && !entry.isDirectory())) {
    throw new Error(`${folder} has links`);
  }
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .sort();
}

function digestOf(file: string): string {
  return hash('sha256', readFileSync(file), 'base64url');
}
