import { lstatSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFiles } from '../manifest.ts';

/** Also the folders that become empty thereby, though never `target` itself. */
export function removeFiles(target: string, paths: readonly string[], site: SiteFiles): void {
  const staying = new Map(Array.from(site.keys(), (path) => [sameName(path), path]));
  for (const path of paths) {
    const file = join(target, path);
    const twin = staying.get(sameName(path));
    if (twin === undefined || !isSameFile(file, join(target, twin))) {
      rmSync(file, { force: true });
      removeEmpty(target, dirname(path));
    }
  }
}

function removeEmpty(target: string, folder: string): void {
  if (folder === '.') return;
  try {
    rmdirSync(join(target, folder));
  } catch {
    // Something lies in it, or it is gone already.
    return;
  }
  removeEmpty(target, dirname(folder));
}

/** Where letters' case or the spelling of accents doesn't count, the old name of a renamed file is the new file. */
function sameName(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) =>
    lstatSync(path, { bigint: true, throwIfNoEntry: false }),
  );
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
