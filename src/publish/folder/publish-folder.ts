/**
 * Makes a target folder what the site is. Each file appears whole, by one rename; deletions come last. Killed at any
 * moment, the target's manifest knows all that may lie there, and the next run does the rest.
 */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inBetween, manifestName, printManifest, type SiteFiles } from '../manifest.ts';
import { NotPublished } from '../not-published.ts';
import { copyExactly } from './copy-exactly.ts';
import type { FolderPlan } from './folder-plan.ts';
import { removeFiles } from './remove-files.ts';

/** Throws NotPublished where the site is no longer what it was when its files were listed. */
export function publishFolder(
  { source, site }: { source: string; site: SiteFiles },
  target: string,
  { known, send, remove }: FolderPlan,
): void {
  // A run that began earlier and still goes on loses its own folder, and stops.
  for (const name of readdirSync(target)) {
    if (name.startsWith(unfinished)) removeFolder(join(target, name));
  }
  const fresh = mkdtempSync(join(target, unfinished));
  const manifest = (text: string) => {
    writeFileSync(join(fresh, manifestName), text);
    renameSync(join(fresh, manifestName), join(target, manifestName));
  };
  try {
    if (send.length > 0 || remove.length > 0) manifest(printManifest(inBetween(site, known)));
    for (const file of send) {
      const place = join(target, file.path);
      const copy = join(fresh, 'file');
      if (!copyExactly(join(source, file.path), copy, file)) {
        throw new NotPublished(`${file.path} 在发布的时候变了；请等构建完成，再发布一次`);
      }
      mkdirSync(dirname(place), { recursive: true });
      renameSync(copy, place);
    }
    removeFiles(target, remove, site);
    manifest(printManifest(site));
  } finally {
    removeFolder(fresh);
  }
}

const unfinished = '.publishing-';

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
