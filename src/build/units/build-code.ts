/** Which code builds: what other code made is worth nothing. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../content-folder/content-folder.ts';

let known: string | undefined;

/** Digest of all sources, of the packages that they use, of this Node and of what it knows of Unicode. */
export function buildCode(): string {
  return (known ??= digestSources());
}

function digestSources(): string {
  const { node, icu, unicode } = process.versions;
  const all = createHash('sha256').update(JSON.stringify([node, icu, unicode]));
  const sources = readdirSync(join(projectRoot, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(projectRoot.length + 1));
  for (const file of ['package-lock.json', 'astro.config.mjs', ...sources.sort()]) {
    const bytes = readFileSync(join(projectRoot, file));
    all.update(`\n${file} ${String(bytes.length)}\n`).update(bytes);
  }
  return all.digest('base64url');
}
