/** Builds by the command that people use, each with a cache and a published folder of its own. */
import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectRoot } from '../../../bootstrap/paths.mjs';

export interface Build {
  readonly content: string;
  readonly cache: string;
  /** Not of a shard, which publishes nothing. */
  readonly out?: string;
  /** E.g. `--shard 1/2`. */
  readonly words?: readonly string[];
  /** However many the machine has; where the system can do that. */
  readonly isOnOneCore?: boolean;
}

/** Resolves when it ends, with what it said; rejects where it fails. */
export function build({ content, cache, out, words = [], isOnOneCore }: Build): Promise<string> {
  const command = [process.execPath, 'src/build/main.ts', ...words];
  const [program = '', ...rest] = isOnOneCore === true ? onOneCore(command) : command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, {
      cwd: projectRoot,
      env: {
        ...process.env,
        CONTENT_DIR: content,
        BUILD_CACHE_DIR: cache,
        ...(out !== undefined && { OUT_DIR: out }),
        // A day between two builds would be a difference.
        SOURCE_DATE_EPOCH: '1768471200',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`${command.join(' ')} ended with ${String(code)}:\n${said}`));
    });
  });
}

function onOneCore(command: readonly string[]): readonly string[] {
  const places = (process.env['PATH'] ?? '').split(delimiter);
  const canPin = places.some((place) => existsSync(join(place, 'taskset')));
  return canPin ? ['taskset', '-c', '0', ...command] : command;
}

/** Paths below the folder. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

/** Paths at which not the same bytes lie in both. */
export function differing(one: string, other: string): readonly string[] {
  const all = new Set([...filesIn(one), ...filesIn(other)]);
  return [...all].filter((path) => {
    const [a, b] = [join(one, path), join(other, path)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
}

/** Which files they are on the disk, whatever they are called there. */
export function inodesIn(folder: string): ReadonlySet<number> {
  return new Set(filesIn(folder).map((path) => lstatSync(join(folder, path)).ino));
}
