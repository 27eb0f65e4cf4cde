/** What a correction changes, as a unified diff: lines of minus and plus, the changed characters marked on a terminal. */
import { styleText } from 'node:util';
import { diffChars, formatPatch, structuredPatch, FILE_HEADERS_ONLY } from 'diff';
import type { MendedFile } from './mend.ts';

/** `path` from the top of the repository: `git apply` takes it where it isn't coloured. A paragraph is one line: one around it is context enough. */
export function printDiff({ path, before, after }: MendedFile, hasColour: boolean): string {
  const patch = structuredPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 1,
  });
  const text = formatPatch(patch, FILE_HEADERS_ONLY);
  return hasColour ? colour(text) : text;
}

function colour(patch: string): string {
  const lines = patch.replaceAll('\r', '').split('\n');
  const painted: string[] = [];
  for (let at = 0; at < lines.length;) {
    const removed = run(lines, at, '-');
    const added = run(lines, at + removed.length, '+');
    if (at >= headerLines && removed.length > 0) {
      painted.push(...paintPairs(removed, added));
      at += removed.length + added.length;
    } else {
      painted.push(paintLine(lines[at] ?? '', at));
      at += 1;
    }
  }
  return painted.join('\n');
}

/** `---` and `+++` with the names. */
const headerLines = 2;

function run(lines: readonly string[], from: number, sign: string): string[] {
  const end = lines.findIndex((line, at) => at >= from && !line.startsWith(sign));
  return lines.slice(from, end === -1 ? undefined : end);
}

/** A correction stays within its line: the first of the removed lines became the first of the added ones. */
function paintPairs(removed: readonly string[], added: readonly string[]): string[] {
  const pairs = removed.map((line, at) => diffChars(line.slice(1), added[at]?.slice(1) ?? ''));
  const side = (sign: '-' | '+', colour: 'red' | 'green', other: 'added' | 'removed') =>
    pairs.map((parts) =>
      [
        paint(colour, sign),
        ...parts
          .filter((part) => !part[other])
          .map(({ value, added: isNew, removed: isOld }) =>
            isNew || isOld ? paint(['bold', 'inverse', colour], value) : paint(colour, value),
          ),
      ].join(''),
    );
  return [...side('-', 'red', 'added'), ...side('+', 'green', 'removed')];
}

function paintLine(line: string, at: number): string {
  if (at < headerLines) return paint('bold', line);
  return line.startsWith('@@') ? paint('cyan', line) : line;
}

function paint(format: Parameters<typeof styleText>[0], text: string): string {
  return text === '' ? '' : styleText(format, text, { validateStream: false });
}
