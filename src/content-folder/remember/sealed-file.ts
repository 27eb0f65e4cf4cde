/**
 * A value in a file from one run to the next; safe to delete. Whatever isn't exactly what this code wrote is as good as
 * no file; and where nothing can be written, nothing is kept.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkingCode } from './checking-code.ts';
import { digest } from './keys.ts';

/** The first line of the file; the value follows as JSON. */
interface Head {
  readonly code: string;
  /** Of all that follows: a file that was cut off or damaged is noticed. */
  readonly digest: string;
}

/** As it was written; undefined where there is none. */
export function readSealed(file: string): unknown {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const head = JSON.parse(text.slice(0, end)) as Partial<Head> | null;
    const body = text.slice(end + 1);
    if (head?.digest !== digest(body) || head.code !== checkingCode()) return undefined;
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

export function writeSealed(file: string, value: unknown): void {
  const unfinished = `${file}.${String(process.pid)}`;
  try {
    const body = JSON.stringify(value);
    const head: Head = { code: checkingCode(), digest: digest(body) };
    mkdirSync(dirname(file), { recursive: true });
    // Whoever reads it meanwhile sees the old one or the new one.
    writeFileSync(unfinished, `${JSON.stringify(head)}\n${body}`);
    renameSync(unfinished, file);
  } catch {
    discard(unfinished);
  }
}

export function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where nothing can be written, there is nothing to take away.
  }
}
