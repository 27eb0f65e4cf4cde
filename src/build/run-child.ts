/** A program of the build in a process of its own, which ends when this one does. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../content-folder/content-folder.ts';
import type { Phase } from './timings.ts';

export interface Child {
  /** What its phases took, as it said at its end; undefined where it failed. */
  readonly ended: Promise<Readonly<Record<string, Phase>> | undefined>;
  readonly kill: () => void;
}

/** `program`: its path below `src/build`. What it complains of is heard where `isHeard`. */
export function runChild(
  program: string,
  words: readonly string[],
  { isHeard }: { readonly isHeard: boolean },
): Child {
  const child = spawn(process.execPath, [join(projectRoot, 'src/build', program), ...words], {
    stdio: ['ignore', 'pipe', isHeard ? 'inherit' : 'ignore', 'ipc'],
  });
  let printed = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const ended = new Promise<Readonly<Record<string, Phase>> | undefined>((resolve) => {
    child.once('error', () => {
      resolve(undefined);
    });
    child.once('close', (code) => {
      resolve(code === 0 ? phasesIn(printed) : undefined);
    });
  });
  return { ended, kill: () => child.kill() };
}

function phasesIn(printed: string): Readonly<Record<string, Phase>> {
  try {
    return JSON.parse(printed) as Record<string, Phase>;
  } catch {
    return {};
  }
}
