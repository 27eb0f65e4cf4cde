/** git as a process that only reads. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export interface GitQuestion {
  readonly input?: string;
  /**
   * Whether the index that a hook names counts: `git commit FILE` commits another one than the usual. Otherwise git
   * finds repository and index by the folder alone.
   */
  readonly ofHook?: boolean;
}

/** What git prints; undefined where it isn't installed, or refuses. */
export function runGit(
  folder: string,
  words: readonly string[],
  { input, ofHook = false }: GitQuestion = {},
): Buffer | undefined {
  const { status, stdout } = spawnSync('git', [...words], {
    cwd: folder,
    env: environment(ofHook),
    maxBuffer: Infinity,
    // What it has to say is for engineers; we say it in our own words.
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(input !== undefined && { input }),
    windowsHide: true,
  });
  return status === 0 ? stdout : undefined;
}

function environment(ofHook: boolean): NodeJS.ProcessEnv {
  const { INIT_CWD: start = process.cwd(), GIT_INDEX_FILE: index } = process.env;
  // A hook's GIT_DIR would make the folder that git runs in the top of the work tree.
  const others = Object.entries(process.env).filter(
    ([name]) => !['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'].includes(name),
  );
  return {
    ...Object.fromEntries(others),
    // Reading must not lock anybody else out, nor fetch from afar.
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    ...(ofHook && index !== undefined && { GIT_INDEX_FILE: resolve(start, index) }),
  };
}
