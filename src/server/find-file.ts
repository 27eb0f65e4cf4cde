import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export type Found =
  | { kind: 'file'; file: string; path: string; size: number; modified: Date }
  | { kind: 'redirect'; to: string }
  | { kind: 'missing' }
  | { kind: 'malformed' };

const missing = { kind: 'missing' } as const;

/**
 * The file of a built folder that a request's path names: a folder stands for its index.html, and is redirected to
 * where its address ends with a slash. Nothing outside the folder is ever found, by dots nor by links.
 * `root` is a real path (links resolved); `base` begins and ends with a slash.
 */
export async function findFile(root: string, base: string, pathname: string): Promise<Found> {
  if (`${pathname}/` === base) return { kind: 'redirect', to: base };
  if (!pathname.startsWith(base)) return missing;
  const path = decode(pathname.slice(base.length));
  if (path === undefined) return { kind: 'malformed' };
  if (path.split('/').some(isUnsafe)) return missing;

  const wanted = join(root, path);
  const entry = await statOf(wanted);
  if (entry?.isDirectory() === true) {
    if (!pathname.endsWith('/')) return { kind: 'redirect', to: `${pathname}/` };
    return asFile(root, join(wanted, 'index.html'), `${path}index.html`);
  }
  // A slash after a file's name names nothing.
  if (path.endsWith('/')) return missing;
  return asFile(root, wanted, path);
}

async function asFile(root: string, file: string, path: string): Promise<Found> {
  const entry = await statOf(file);
  if (entry?.isFile() !== true) return missing;
  const real = await realpath(file);
  if (!real.startsWith(root + sep)) return missing;
  return { kind: 'file', file: real, path, size: entry.size, modified: entry.mtime };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Dots lead out of the folder; a backslash and a colon mean something to Windows, a NUL to the system below. */
function isUnsafe(segment: string): boolean {
  return segment === '.' || segment === '..' || /[\\:\0]/.test(segment);
}

async function statOf(file: string) {
  try {
    return await stat(file);
  } catch {
    return undefined;
  }
}
