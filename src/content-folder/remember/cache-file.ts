/**
 * What is known of a content folder, in a file from one run to the next; safe to delete. Whatever isn't exactly what
 * this code wrote is as good as no file; and where nothing can be written, nothing is kept.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { displayPath, projectRoot } from '../content-folder.ts';
import { checkingCode } from './checking-code.ts';
import { digest } from './keys.ts';
import type { Known, KnownReport } from './known.ts';

/** The first line of the file; what is known follows as JSON. */
interface Head {
  readonly code: string;
  /** Of all that follows: a file that was cut off or damaged is noticed. */
  readonly digest: string;
}

export interface CacheFile {
  readonly read: () => Known;
  readonly write: (known: Known) => void;
}

/** One for each content folder, called by where that lies from the project. */
export function cacheFile(contentFolder: string, cacheFolder: string): CacheFile {
  const name = digest(relative(projectRoot, contentFolder)).slice(0, 16);
  const file = join(cacheFolder, `${name}.json`);
  const folder = `${displayPath(contentFolder)}/`;
  return {
    read: () => withPaths(read(file), (path) => folder + path),
    write: (known) => {
      write(
        file,
        withPaths(known, (path) => path.slice(folder.length)),
      );
    },
  };
}

function read(file: string): Known {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const head = JSON.parse(text.slice(0, end)) as Partial<Head> | null;
    const body = text.slice(end + 1);
    if (head?.digest !== digest(body) || head.code !== checkingCode()) return new Map();
    return new Map(JSON.parse(body) as [string, KnownReport][]);
  } catch {
    return new Map();
  }
}

function write(file: string, known: Known): void {
  const unfinished = `${file}.${String(process.pid)}`;
  try {
    const body = JSON.stringify([...known]);
    const head: Head = { code: checkingCode(), digest: digest(body) };
    mkdirSync(dirname(file), { recursive: true });
    // Whoever reads it meanwhile sees the old one or the new one.
    writeFileSync(unfinished, `${JSON.stringify(head)}\n${body}`);
    renameSync(unfinished, file);
  } catch {
    discard(unfinished);
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where nothing can be written, there is nothing to take away.
  }
}

/** Paths are kept as they are below the content folder, which may be elsewhere next time. */
function withPaths(known: Known, change: (path: string) => string): Known {
  return new Map(
    [...known].map(([address, report]) => {
      const { found, around } = report;
      const lists = [found.issues, found.acknowledged, around?.held.issues];
      // As most of them: nothing to say of it, or of what is around.
      if (lists.every((list) => list === undefined || list.length === 0)) return [address, report];
      return [address, changePaths(report, change)];
    }),
  );
}

function changePaths<T>(value: T, change: (path: string) => string): T;
function changePaths(value: unknown, change: (path: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => changePaths(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'path' && typeof inner === 'string' ? change(inner) : changePaths(inner, change),
    ]),
  );
}
