/** What really lies in a target folder. */
import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileFacts, Manifest } from '../manifest.ts';
import { NotPublished } from '../not-published.ts';
import { readThrough } from '../read-through.ts';

export type Look = (path: string) => 'nothing' | 'file';

/**
 * Throws NotPublished where anything else lies in the place of a file or of one of the folders around it: a link below
 * the target may lead out of it.
 */
export function lookInto(folder: string): Look {
  const kinds = new Map<string, 'nothing' | 'folder'>();
  const kindOfFolder = (path: string): 'nothing' | 'folder' => {
    if (path === '.') return 'folder';
    const known = kinds.get(path);
    if (known !== undefined) return known;
    const kind = kindOfFolder(dirname(path)) === 'nothing' ? 'nothing' : kindOf(folder, path);
    if (kind !== 'nothing' && kind !== 'folder') throw inTheWay(path, '文件夹');
    kinds.set(path, kind);
    return kind;
  };
  return (path) => {
    if (kindOfFolder(dirname(path)) === 'nothing') return 'nothing';
    const kind = kindOf(folder, path);
    if (kind !== 'nothing' && kind !== 'file') throw inTheWay(path, '文件');
    return kind;
  };
}

/** The files that a manifest names, as they are: those that are gone are left out. */
export function asTheyAre(folder: string, manifest: Manifest): Manifest {
  const look = lookInto(folder);
  return new Map(
    Array.from(manifest.keys())
      .filter((path) => look(path) === 'file')
      .map((path) => [path, readThrough(join(folder, path))]),
  );
}

/** Reads a file only where its size is right. */
export function isThatFile(file: string, { bytes, sha256 }: FileFacts): boolean {
  return lstatSync(file).size === bytes && readThrough(file).sha256 === sha256;
}

function kindOf(folder: string, path: string): 'nothing' | 'file' | 'folder' | 'other' {
  const found = lstatSync(join(folder, path), { throwIfNoEntry: false });
  if (found === undefined) return 'nothing';
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
}

function inTheWay(path: string, expected: string): NotPublished {
  return new NotPublished(`目标里的 ${path} 应当是${expected}，却是链接或者别的东西；请先挪开`);
}
