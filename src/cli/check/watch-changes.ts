/** Tells that something below a folder changed, whatever it was. */
import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

export interface ChangeWatch {
  /** Looks for folders that came or went. To be called before the files are read: then no change is missed. */
  readonly refresh: () => void;
  readonly close: () => void;
}

/** `changed` may be called many times for one change. */
export function watchChanges(folder: string, changed: () => void): ChangeWatch {
  const watchers = new Map<string, FSWatcher>();
  let retry: NodeJS.Timeout | undefined;
  const forget = (path: string) => {
    watchers.get(path)?.close();
    watchers.delete(path);
  };
  const add = (path: string) => {
    try {
      const watcher = watch(path, { recursive: seesBelow }, changed);
      watchers.set(path, watcher);
      watcher.on('error', () => {
        forget(path);
        changed();
      });
    } catch {
      // It went away in this moment, or there are more folders than the system watches.
    }
  };
  const refresh = () => {
    const there = new Set(seesBelow ? [folder] : [folder, ...foldersBelow(folder)]);
    for (const path of watchers.keys()) if (!there.has(path)) forget(path);
    for (const path of there) if (!watchers.has(path)) add(path);
    clearTimeout(retry);
    // Without anything to watch the program would end. A folder that is gone may come back.
    if (!watchers.has(folder)) retry = setTimeout(changed, retryMilliseconds);
  };
  return {
    refresh,
    close: () => {
      clearTimeout(retry);
      for (const path of watchers.keys()) forget(path);
    },
  };
}

const retryMilliseconds = 1000;

/** Elsewhere Node would watch each file for itself. */
const seesBelow = process.platform === 'darwin' || process.platform === 'win32';

function foldersBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => join(folder, name))
      .flatMap((path) => [path, ...foldersBelow(path)]);
  } catch {
    return [];
  }
}
