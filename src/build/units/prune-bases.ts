/** Units of other code and of other columns: the last few are kept, since the other branch is built again tomorrow. */
import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const kept = 3;

/** `base` is the one that was just used. */
export function pruneBases(folder: string, base: string, now = new Date()): void {
  try {
    utimesSync(join(folder, base), now, now);
    const bases = readdirSync(folder)
      .filter((name) => /^[\da-f]{16}$/.test(name))
      .map((name) => ({ name, used: statSync(join(folder, name)).mtimeMs }))
      .sort((a, b) => b.used - a.used);
    for (const { name } of bases.slice(kept)) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
  } catch {
    // Another build has taken one away, or nobody may.
  }
}
