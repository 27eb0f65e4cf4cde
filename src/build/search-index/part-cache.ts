/**
 * Indexed parts in a folder from one build to the next; safe to delete. An entry that isn't exactly what was put there
 * is as good as none; and where nothing can be written, nothing is kept.
 */
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { linkFiles } from './link-files.ts';
import { filesOf, isAsSealed, seal, type SealedFile } from './seal.ts';

export interface PartCache {
  /** Whether there was such an entry; then its files are in the folder, which wasn't there before. */
  take(name: string, folder: string): Promise<boolean>;
  keep(name: string, folder: string): Promise<void>;
  /**
   * Of the entries whose names are the same before their last hyphen, the last few used stay; and none that was not used
   * for a month, such as those of a year that is now indexed otherwise.
   */
  prune(): Promise<void>;
}

/** Drafts come and go: what was indexed some builds ago may be asked for again. */
const kept = 4;

/** In milliseconds. */
const month = 30 * 24 * 60 * 60 * 1000;

export function partCache(cacheFolder: string): PartCache {
  const entryOf = (name: string) => path.join(cacheFolder, name);
  return {
    async take(name, folder) {
      const entry = entryOf(name);
      try {
        const files = path.join(entry, 'files');
        const sealed = await readSeal(entry);
        if (await isAsSealed(files, sealed)) {
          const names = sealed.map(({ file }) => file);
          await linkFiles(files, names, folder);
          await touch(entry);
          return true;
        }
        await rm(entry, { recursive: true, force: true });
      } catch {
        // No entry, or none that can be read.
      }
      await rm(folder, { recursive: true, force: true });
      return false;
    },

    async keep(name, folder) {
      const unfinished = entryOf(`.${name}.${String(process.pid)}`);
      try {
        const files = path.join(unfinished, 'files');
        await rm(unfinished, { recursive: true, force: true });
        await mkdir(files, { recursive: true });
        await linkFiles(folder, filesOf(folder), files);
        // Of the entry's own: copies have times of their own.
        await writeFile(path.join(unfinished, 'seal.json'), JSON.stringify(await seal(files)));
        await rm(entryOf(name), { recursive: true, force: true });
        // Whoever looks meanwhile sees no entry or the whole.
        await rename(unfinished, entryOf(name));
      } catch {
        await discard(unfinished);
      }
    },

    async prune() {
      for (const name of await unused(cacheFolder)) await discard(entryOf(name));
    },
  };
}

/** Where nothing is kept. */
export const noPartCache: PartCache = {
  take: () => Promise.resolve(false),
  keep: () => Promise.resolve(),
  prune: () => Promise.resolve(),
};

async function unused(cacheFolder: string): Promise<string[]> {
  try {
    const names = await readdir(cacheFolder);
    const entries = await Promise.all(
      names.map(async (name) => ({
        name,
        kind: name.slice(0, name.lastIndexOf('-')),
        used: (await stat(path.join(cacheFolder, name))).mtimeMs,
      })),
    );
    const oldest = Date.now() - month;
    const byKind = Map.groupBy(entries, ({ kind }) => kind);
    return [...byKind.values()].flatMap((same) =>
      same
        .sort((a, b) => b.used - a.used)
        .filter(({ used }, place) => place >= kept || used < oldest)
        .map(({ name }) => name),
    );
  } catch {
    return [];
  }
}

async function touch(entry: string): Promise<void> {
  const now = new Date();
  await utimes(entry, now, now);
}

/** Beside the files of an entry. */
async function readSeal(entry: string): Promise<SealedFile[]> {
  return JSON.parse(await readFile(path.join(entry, 'seal.json'), 'utf8')) as SealedFile[];
}

async function discard(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
  } catch {
    // Where nothing can be written, there is nothing to take away.
  }
}
