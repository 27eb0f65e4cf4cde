/** Reads a content folder and checks all of it; what didn't change since the last time is not checked again. */
import { checkContent, type ContentFiles } from '../core/checking/check-content.ts';
import type { CheckedContent } from '../core/checking/checked.ts';
import { readFolder } from './read-folder.ts';
import { readCache, writeCache } from './remember/cache-file.ts';
import { addressOf, type Known, type KnownReport } from './remember/known.ts';
import { rememberingCheckers } from './remember/remembering-checkers.ts';
import { today } from './today.ts';

export interface FolderCheck {
  /** Runs on what was read, before it is checked: other texts, files left out, what git knows of them. */
  readonly amend?: (files: ContentFiles) => ContentFiles;
  /**
   * What is kept for the next time.
   * - `process`: reports with their trees, for as long as the process lives. For whoever shows all of them.
   * - `disk`: only what was found, here and in `.cache/`. A report is read again when somebody asks for it.
   * - `nothing`: nor is anything known from before.
   */
  readonly remember?: 'process' | 'disk' | 'nothing';
}

const inProcess = new Map<string, Known>();
const onDisk = new Map<string, Known>();

export function checkFolder(
  folder: string,
  { amend = (files) => files, remember = 'process' }: FolderCheck = {},
): CheckedContent {
  const read = readFolder(folder);
  const before = knownBefore(folder, remember);
  const keeps = remember === 'process' ? 'reports' : 'findings';
  const { checkers, known } = rememberingCheckers(before, keeps);
  const content = checkContent(amend(read), today(), checkers);
  if (remember === 'process') inProcess.set(folder, known);
  if (remember === 'disk') {
    const after = withLeftOut(known, before, read);
    onDisk.set(folder, after);
    if (differ(before, after)) writeCache(folder, after);
  }
  return content;
}

function knownBefore(folder: string, remember: FolderCheck['remember']): Known {
  if (remember === 'nothing') return new Map();
  if (remember === 'process') return inProcess.get(folder) ?? new Map<string, KnownReport>();
  return onDisk.get(folder) ?? readCache(folder);
}

/** A report that was there and wasn't to be checked this time is known as it was. */
function withLeftOut(known: Known, before: Known, { reports }: ContentFiles): Known {
  const leftOut = reports.map(addressOf).flatMap((address) => {
    const report = known.has(address) ? undefined : before.get(address);
    return report === undefined ? [] : [[address, report] as const];
  });
  return leftOut.length === 0 ? known : new Map([...known, ...leftOut]);
}

function differ(before: Known, after: Known): boolean {
  if (before.size !== after.size) return true;
  return [...after].some(([address, report]) => before.get(address) !== report);
}
