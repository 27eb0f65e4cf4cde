/** Runs a program of the project as people do: in a process of its own, under this Node. */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function runReport(words: readonly string[], contentFolder: string): Outcome {
  return run(['src/cli/main.ts', ...words], { CONTENT_DIR: contentFolder });
}

export function run(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // Under npm, INIT_CWD is where the person stands.
    env: {
      ...process.env,
      INIT_CWD: root,
      NO_COLOR: '1',
      CACHE_DIR: join(tmpdir(), 'gongkailan-test-cache'),
      ...environment,
    },
  });
  return { code: status, out: stdout, err: stderr };
}
