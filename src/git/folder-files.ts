/** The files of a folder as a commit left them. */
import { runGit } from './run-git.ts';

/** By name, the ids of their contents; not those of folders inside. `path` is relative to `folder`. */
export function filesOfCommit(
  folder: string,
  commit: string,
  path: string,
): ReadonlyMap<string, string> {
  const words = ['ls-tree', '--full-tree', '-z', `${commit}:./${path}`];
  const list = runGit(folder, words)?.toString() ?? '';
  return new Map(
    list.split('\0').flatMap((line) => {
      const [, blob, name] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      return blob === undefined || name === undefined ? [] : [[name, blob]];
    }),
  );
}

/** Byte for byte; undefined where git doesn't have it. */
export function readBytes(folder: string, blob: string): Uint8Array | undefined {
  return runGit(folder, ['cat-file', 'blob', blob]);
}
