/** One tree of files into another, file by file: folders of both are joined. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** `source` is gone afterwards; nothing happens where there is none. Both lie in one file system. */
export function moveInto(source: string, target: string): void {
  if (!existsSync(source)) return;
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const place = join(target, relative(source, file));
    mkdirSync(dirname(place), { recursive: true });
    renameSync(file, place);
  }
  rmSync(source, { recursive: true });
}
