/** `--fix`: what can be put right without a doubt is, again and again until nothing is left of it. */
import { applyFixes } from '../../core/checking/apply-fixes.ts';
import type { Fix } from '../../core/issue/issue.ts';
import type { Checked } from './run-check.ts';
import type { Texts } from './with-texts.ts';

export interface MendedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface Mending {
  readonly files: readonly MendedFile[];
  /** How many fixes were applied. */
  readonly count: number;
  /** What is found once they are. */
  readonly checked: Checked;
}

/** One fix may make room for another; two that undo each other must not go on for ever. */
const maximumRounds = 10;

/** `check` runs with these texts in the place of what is on disk. Nothing is written. */
export function mend(check: (texts: Texts) => Checked): Mending {
  const texts = new Map<string, string>();
  const first = check(texts);
  let checked = first;
  let count = 0;
  for (let round = 0; round < maximumRounds; round += 1) {
    const applied = mendOnce(checked, texts);
    if (applied === 0) break;
    count += applied;
    checked = check(texts);
  }
  const before = new Map(first.files.map(({ path, text }) => [path, text]));
  const files = [...texts].flatMap(([path, after]) => {
    const text = before.get(path);
    return text === undefined || text === after ? [] : [{ path, before: text, after }];
  });
  return { files, count, checked };
}

/** Puts the mended texts into `texts`; gives how many fixes that were. */
function mendOnce({ issues, files }: Checked, texts: Map<string, string>): number {
  const fixes = new Map<string, Fix[]>();
  for (const { path, fix } of issues) {
    if (fix !== undefined) fixes.set(path, [...(fixes.get(path) ?? []), fix]);
  }
  let applied = 0;
  for (const file of files) {
    const ofFile = fixes.get(file.path);
    if (ofFile === undefined) continue;
    const { text, count } = applyFixes(file, ofFile);
    if (count > 0) texts.set(file.path, text);
    applied += count;
  }
  return applied;
}
