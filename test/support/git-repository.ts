/** A folder under git, as a person would have it: real git, in a process of its own. */
import { execFileSync } from 'node:child_process';

/** What git prints. Nothing of the machine's settings, nor of a hook that these tests run in, counts. */
export function git(folder: string, ...words: string[]): string {
  return runGit(folder, words);
}

/** All that lies in the folder in one commit of that instant, with its offset. */
export function commitAt(folder: string, instant: string): void {
  runGit(folder, ['init', '-q', '-b', 'main']);
  runGit(folder, ['add', '-A']);
  runGit(folder, ['commit', '-q', '--allow-empty', '-m', '示例'], {
    GIT_AUTHOR_DATE: instant,
    GIT_COMMITTER_DATE: instant,
  });
}

function runGit(
  folder: string,
  words: readonly string[],
  dates: Readonly<Record<string, string>> = {},
): string {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return execFileSync('git', [...words], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...Object.fromEntries(others),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: '示例',
      GIT_AUTHOR_EMAIL: 'shili@example.com',
      GIT_COMMITTER_NAME: '示例',
      GIT_COMMITTER_EMAIL: 'shili@example.com',
      ...dates,
    },
  });
}

/** Makes the folder a repository with all of it in one commit. */
export function commitAll(folder: string): void {
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', '示例');
}
