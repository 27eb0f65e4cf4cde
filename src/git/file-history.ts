/** What files were, commit by commit. */
import { readLog } from './read-log.ts';
import { runGit } from './run-git.ts';

/** A file as one commit left it. */
export interface FileState {
  readonly commit: string;
  /** Id of the content, for `readBlobs`. */
  readonly blob: string;
}

/**
 * By path, relative to the folder with forward slashes: the states that the main line of the history gave each file,
 * the newest first. None outside of a repository, before the first commit or without git; as many as a shallow clone
 * holds. Names are taken as they are: what a file was under another name is not told, nor where a link led.
 */
export function fileHistories(
  folder: string,
  paths: readonly string[],
): ReadonlyMap<string, readonly FileState[]> {
  const histories = new Map<string, FileState[]>(paths.map((path) => [path, []]));
  if (paths.length === 0) return histories;
  // git holds every file of every commit against every path: where they are many, a folder is found far sooner.
  const asked = paths.length > manyPaths ? [folderOfAll(paths)] : paths;
  for (const { path, commit, blob } of readLog(folder, asked)) {
    if (blob !== undefined) histories.get(path)?.push({ commit, blob });
  }
  return histories;
}

const manyPaths = 20;

/** The innermost that holds them all. */
function folderOfAll(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split('/').slice(0, -1));
  const isShared = (depth: number) => others.every((other) => other[depth] === first[depth]);
  const end = first.findIndex((_, depth) => !isShared(depth));
  const shared = end < 0 ? first : first.slice(0, end);
  return shared.join('/') || '.';
}

/** The commit that the folder's repository is at; undefined where there is none. */
export function headCommit(folder: string): string | undefined {
  return runGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD'])?.toString().trim();
}
