/** Reads a content folder and checks all of it; what didn't change since the last time is not checked again. */
import { join } from 'node:path';
import { checkContent, type ContentFiles } from '../core/checking/check-content.ts';
import type { CheckedContent } from '../core/checking/checked.ts';
import { addressOf } from '../core/register/report-address.ts';
import { projectRoot } from './content-folder.ts';
import { readFolder } from './read-folder.ts';
import { cacheFile } from './remember/cache-file.ts';
import type { Known, KnownReport } from './remember/known.ts';
import { rememberingCheckers } from './remember/remembering-checkers.ts';
import { today } from './today.ts';

export interface FolderCheck {
  /** Runs on what was read, before it is checked: other texts, files left out, what git knows of them. */
  readonly amend?: (files: ContentFiles) => ContentFiles;
  /**
   * What is kept for the next time.
   * - `process`: reports with their trees, for as long as the process lives. For whoever shows all of them.
   * - `disk`: what was found, in a file of `cacheFolder`. A report is read again when somebody asks for it.
   * - `nothing`: nor is anything known from before.
   */
  readonly remember?: 'process' | 'disk' | 'nothing';
  readonly cacheFolder?: string;
}

const inProcess = new Map<string, Known>();
const none: Known = new Map<string, KnownReport>();

export function checkFolder(
  folder: string,
  {
    amend = (files) => files,
    remember = 'process',
    cacheFolder = join(projectRoot, '.cache', 'check'),
  }: FolderCheck = {},
): CheckedContent {
  const read = readFolder(folder);
  const cache = remember === 'disk' ? cacheFile(folder, cacheFolder) : undefined;
  const before = cache?.read() ?? (remember === 'process' ? (inProcess.get(folder) ?? none) : none);
  const keeps = remember === 'process' ? 'reports' : 'findings';
  const { checkers, known } = rememberingCheckers(before, keeps);
  const content = checkContent(amend(read), today(), checkers);
  if (remember === 'process') inProcess.set(folder, known);
  const after = withLeftOut(known, before, read);
  if (differ(before, after)) cache?.write(after);
  return content;
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
