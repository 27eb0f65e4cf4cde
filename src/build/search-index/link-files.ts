import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { inTurns } from './in-turns.ts';

/** The same files in another folder, which is made: as links to them where the disk has such, and copied elsewhere. */
export async function linkFiles(
  source: string,
  files: readonly string[],
  target: string,
): Promise<void> {
  for (const folder of new Set(files.map((file) => path.dirname(file)))) {
    mkdirSync(path.join(target, folder), { recursive: true });
  }
  await inTurns(files, (file) => {
    linkOrCopy(path.join(source, file), path.join(target, file));
  });
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    // Another disk, or one without links: EXDEV, EPERM, ENOTSUP, EMLINK. What else is wrong is wrong with a copy too.
    copyFileSync(source, target);
  }
}
