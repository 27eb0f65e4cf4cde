/** What builds keep, or a folder that is gone afterwards where nothing can be kept. */
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepIn, type Keep } from '../keep/keep.ts';

export interface Keeping {
  readonly keep: Keep;
  /** Whether other processes and later builds will find it. */
  readonly lasts: boolean;
  /** At the end of the build. */
  readonly dispose: () => void;
}

export function keepOrNot(folder: string): Keeping {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return { keep: keepIn(folder), lasts: true, dispose: () => undefined };
  } catch {
    const passing = mkdtempSync(join(tmpdir(), 'gongkailan-'));
    return {
      keep: keepIn(passing),
      lasts: false,
      dispose: () => {
        rmSync(passing, { recursive: true, force: true });
      },
    };
  }
}
