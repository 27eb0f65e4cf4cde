/** What the units of all reports follow from. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCode } from './build-code.ts';

/**
 * Digest of the code, of what the column says of itself, and of the path under which it is served. Units are called by
 * it and nothing of other ones is looked at.
 */
export function unitBase(contentFolder: string, basePath: string): string {
  const files = ['site.yaml', 'words.yaml'].map((name) => textOf(join(contentFolder, name)));
  return hash('sha256', JSON.stringify([buildCode(), basePath, files])).slice(0, 16);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return undefined;
  }
}
