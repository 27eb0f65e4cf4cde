/** Which code made something that is kept: what other code made is worth nothing. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './content-folder.ts';

/** Digest of files, and of all files below folders; both are named from the project, in the order of their names. */
export function codeDigest(folders: readonly string[], files: readonly string[]): string {
  const all = createHash('sha256');
  for (const file of [...files, ...folders.flatMap(filesBelow)].sort()) {
    const bytes = readFileSync(join(projectRoot, file));
    all.update(`\n${file} ${String(bytes.length)}\n`).update(bytes);
  }
  return all.digest('base64url');
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(projectRoot.length + 1));
}
