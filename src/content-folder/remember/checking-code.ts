/** Which code checks: findings of other code are worth nothing. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../content-folder.ts';

const folders = ['src/core', 'src/content-folder'];

let known: string | undefined;

/** Digest of all sources that a finding can follow from, of the packages that they use, and of this Node. */
export function checkingCode(): string {
  return (known ??= digestSources());
}

function digestSources(): string {
  const all = createHash('sha256').update(process.version);
  const files = folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  for (const file of ['package-lock.json', ...files.sort()]) {
    all.update(`\n${file}\n`).update(readFileSync(join(projectRoot, file)));
  }
  return all.digest('base64url');
}
