/** What has to be done with a folder that web servers read, or that is carried there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestName, type Manifest, type SiteFiles } from '../manifest.ts';
import { NotPublished } from '../not-published.ts';
import { plan, type Plan } from '../plan.ts';
import { readManifest } from '../read-manifest.ts';
import { asTheyAre, isThatFile, lookInto } from './look.ts';

export interface FolderPlan extends Plan {
  /** What is known of the files that were published there. */
  readonly known: Manifest;
  /** Of what is to be sent: files that stand there, that we didn't put there, and that say something else. */
  readonly foreign: readonly string[];
}

/**
 * `isChecked`: every file that was published there is read, since others may have changed it; otherwise the manifest is
 * believed. What is not known of it is read in any case. Throws NotPublished where the folder can't be understood.
 */
export function folderPlan(
  site: SiteFiles,
  target: string,
  { isChecked }: { isChecked: boolean },
): FolderPlan {
  const earlier = manifestOf(target);
  const known = isChecked ? asTheyAre(target, earlier) : earlier;
  const planned = plan(site, known);
  const look = lookInto(target);
  const there = planned.send.filter(({ path }) => look(path) === 'file');
  const isThere = new Set(there.filter((file) => isThatFile(join(target, file.path), file)));
  return {
    known,
    send: planned.send.filter((file) => !isThere.has(file)),
    remove: planned.remove.filter((path) => look(path) === 'file'),
    unchanged: planned.unchanged + isThere.size,
    foreign: there
      .filter((file) => !isThere.has(file) && !earlier.has(file.path))
      .map(({ path }) => path),
  };
}

/** Empty where nothing was published yet. */
function manifestOf(target: string): Manifest {
  if (lookInto(target)(manifestName) === 'nothing') return new Map();
  const manifest = readManifest(readFileSync(join(target, manifestName), 'utf8'));
  if (manifest === undefined) {
    throw new NotPublished(
      `目标里的 ${manifestName} 不是发布清单，或者坏了；核对以后把它移走，再发布一次（文件会逐个核对）`,
    );
  }
  return manifest;
}
