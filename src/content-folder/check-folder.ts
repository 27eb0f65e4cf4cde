/** Reads a content folder and checks all of it; what didn't change since the last time is not checked again. */
import { join } from 'node:path';
import { checkContent, type ContentFiles } from '../core/checking/check-content.ts';
import type { CheckedContent } from '../core/checking/checked.ts';
import { projectRoot } from './content-folder.ts';
import { readFolder } from './read-folder.ts';
import { checkKnown } from './remember/check-known.ts';
import { keepFindings, keepTrees } from './remember/keeper.ts';
import { knownFiles } from './remember/known-files.ts';
import type { Known, KnownReport } from './remember/known.ts';
import { rememberingCheckers } from './remember/remembering-checkers.ts';
import { today } from './today.ts';

export interface FolderCheck {
  /** Runs on what was read, before it is checked: other texts, files left out, what git knows of them. */
  readonly amend?: (files: ContentFiles) => ContentFiles;
  /**
   * What is kept for the next time.
   * - `process`: reports with their trees, for as long as the process lives. For whoever shows all of them.
   * - `disk`: what was found, in files of `cacheFolder`. A report is read again when somebody asks for it.
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
  const files = amend(read);
  if (remember === 'disk') {
    const cache = knownFiles(folder, cacheFolder);
    return checkKnown({ cache, keeper: keepFindings(), read, files }).content;
  }
  const isKept = remember === 'process';
  const before = isKept ? (inProcess.get(folder) ?? none) : none;
  const { checkers, known } = rememberingCheckers(before, isKept ? keepTrees : keepFindings());
  const content = checkContent(files, today(), checkers);
  if (isKept) inProcess.set(folder, known);
  return content;
}
