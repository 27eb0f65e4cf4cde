/** Which code writes documents: those of other code are worth nothing. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const folders = ['src/core', 'src/word'];

let known: string | undefined;

/** Digest of all sources that write a document, and of the packages that they use. */
export function writingCode(): string {
  return (known ??= digestSources());
}

function digestSources(): string {
  const all = createHash('sha256');
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  for (const file of ['package-lock.json', ...files.sort()]) {
    all.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  }
  return all.digest('hex');
}
