/** The ways in which files of a content folder are changed. */
import type { Files } from './varied-content.ts';

export interface Scene {
  readonly files: Files;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** `file` and `place` are any numbers: which file, and which of its places. */
export type Change = (scene: Scene, file: number, place: number) => Scene | Files;

type ChangeText = (text: string, place: number) => string;

export const isReport = (path: string): boolean => path.endsWith('.md');

/** Of all, or of those whose text is such. */
export function ofReport(
  change: ChangeText,
  isMeant: (text: string) => boolean = () => true,
): Change {
  return ({ files }, file, place) => {
    const such = (path: string) => isReport(path) && isMeant(files.get(path) ?? '');
    const path = pick(files, such, file);
    return path === '' ? files : put(files, { [path]: change(files.get(path) ?? '', place) });
  };
}

export function ofBody(change: ChangeText): Change {
  return changeOf((path) => path.startsWith('agencies/'), change);
}

export function ofSite(change: ChangeText): Change {
  return changeOf((path) => path === 'site.yaml', change);
}

function changeOf(isMeant: (path: string) => boolean, change: ChangeText): Change {
  return ({ files }, file, place) => {
    const path = pick(files, isMeant, file);
    return put(files, { [path]: change(files.get(path) ?? '', place) });
  };
}

export function pick(files: Files, isMeant: (path: string) => boolean, at: number): string {
  const paths = [...files.keys()].filter(isMeant);
  return paths[at % paths.length] ?? '';
}

/** Undefined takes a file away. */
export function put(files: Files, changes: Readonly<Record<string, string | undefined>>): Files {
  const all = new Map(files);
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) all.delete(path);
    else all.set(path, text);
  }
  return all;
}

/** One match of a global pattern, counted round and round. */
export function replaceOne(text: string, pattern: RegExp, at: number, by: string): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[at % matches.length];
  if (match === undefined) return text;
  const end = match.index + match[0].length;
  const once = new RegExp(pattern.source, pattern.flags.replace('g', ''));
  return text.slice(0, match.index) + match[0].replace(once, by) + text.slice(end);
}

/** To the first cell of a row and to its total. */
export function add(text: string, row: string, count: number): string {
  return text.replace(
    new RegExp(`^( *${row}: \\[)(\\d+)(,.*, )(\\d+)\\]`, 'm'),
    (_, start: string, first: string, others: string, total: string) =>
      `${start}${String(Number(first) + count)}${others}${String(Number(total) + count)}]`,
  );
}
