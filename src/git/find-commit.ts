/** What somebody calls a commit → its id, or why there is none. */
import { runGit } from './run-git.ts';

export type Missing = 'git' | 'repository' | 'commit';

/**
 * Where the branch that holds the folder left `revision`: what changed there since then is not ours. Where the two have
 * no common past (or a shallow clone doesn't know it) the revision itself.
 */
export function findCommit(
  folder: string,
  revision: string,
): { readonly commit: string } | { readonly missing: Missing } {
  const isOption = revision.startsWith('-');
  const found = isOption
    ? undefined
    : (runGit(folder, ['merge-base', revision, 'HEAD']) ??
      runGit(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]));
  if (found !== undefined) return { commit: found.toString().trim() };
  if (runGit(folder, ['--version']) === undefined) return { missing: 'git' };
  return runGit(folder, ['rev-parse', '--git-dir']) === undefined
    ? { missing: 'repository' }
    : { missing: 'commit' };
}
