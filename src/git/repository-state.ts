/** Where the repository of a folder is, and how far back it goes. */
import { runGit } from './run-git.ts';

/** Undefined where there is none, or no commit, or no git. */
export function repositoryState(
  folder: string,
): { readonly commit: string; readonly isShallow: boolean } | undefined {
  const answer = runGit(folder, ['rev-parse', '--is-shallow-repository', 'HEAD']);
  const [shallow, commit] = answer?.toString().trim().split('\n') ?? [];
  return commit === undefined ? undefined : { commit, isShallow: shallow === 'true' };
}
