/** Files of the column that say what they follow from, kept from build to build. */
import { join } from 'node:path';
import type { FileSize } from '../core/open-data/file-size.ts';
import type { Keep } from '../keep/keep.ts';
import type { KeptEntry } from '../keep/open-entry.ts';
import { digestOf } from '../site/report-key.ts';
import type { DataFile } from './data-file.ts';

export interface KeptFiles {
  /** Puts the file below the folder, where it is kept. */
  take(file: DataFile, folder: string): FileSize | undefined;
  /** After it was written there. */
  keep(file: DataFile, folder: string, size: FileSize): void;
  readonly used: readonly { readonly kind: string; readonly key: string }[];
}

export function keepFiles(keep: Keep, kind: string): KeptFiles {
  const used: { kind: string; key: string }[] = [];
  const keys = new Map<DataFile, string>();
  const keyOf = (file: DataFile) => {
    const key = keys.get(file) ?? (file.key && digestOf([file.path, file.key()]).slice(0, 22));
    if (key !== undefined) keys.set(file, key);
    return key;
  };
  const place = (kept: KeptEntry, key: string, folder: string) => {
    const [file] = kept.files;
    if (file === undefined) return undefined;
    kept.place(file, folder);
    used.push({ kind, key });
    return { bytes: file.bytes, digest: file.digest };
  };
  return {
    used,
    take(file, folder) {
      const key = keyOf(file);
      const kept = key === undefined ? undefined : keep.find(kind, key);
      return key === undefined || kept === undefined ? undefined : place(kept, key, folder);
    },
    keep(file, folder, { digest }) {
      const key = keyOf(file);
      if (key === undefined) return;
      const entry = keep.begin(kind, key);
      const path = pathOf(file);
      entry.take(path, join(folder, path), digest);
      place(entry.seal(), key, folder);
    },
  };
}

export function pathOf({ path }: DataFile): string {
  return decodeURI(path).replace(/^\//, '');
}
