/** What git knows of the content that is to be checked. */
import { displayPath } from '../../content-folder/content-folder.ts';
import {
  changesSince,
  changesSinceLastCommit,
  stagedChanges,
  unstagedChanges,
  type Change,
} from '../../git/changes.ts';
import { findCommit, type Missing } from '../../git/find-commit.ts';
import { readBlobs } from '../../git/read-blobs.ts';
import { UnusableInput } from '../command.ts';
import type { CheckOptions } from './check-options.ts';

export interface History {
  /** From what was there before (the last commit, or the one that was named) to what is checked. */
  readonly changes: readonly Change[];
  /** Only these, and what depends on them, were asked for. */
  readonly isQuestion: boolean;
  /** Of --staged: from what is checked to what lies on disk. */
  readonly unstaged: readonly Change[];
  /** Contents of the files before, by id. */
  readonly contents: ReadonlyMap<string, string>;
}

/** Where nobody asks for changes, a folder outside of git has none. */
export function readHistory(folder: string, { since, isStaged }: CheckOptions): History {
  const isQuestion = isStaged || since !== undefined;
  const commit = isQuestion ? commitOf(folder, since ?? 'HEAD', isStaged) : undefined;
  const changes = isStaged
    ? stagedChanges(folder)
    : commit === undefined
      ? changesSinceLastCommit(folder)
      : changesSince(folder, commit);
  const unstaged = isStaged ? unstagedChanges(folder) : [];
  const ids = [...changes, ...unstaged].flatMap(({ before }) =>
    before !== undefined && isText(before.path) ? [before.blob] : [],
  );
  return { changes, isQuestion, unstaged, contents: readBlobs(folder, ids) };
}

/** Pictures and attachments are never looked into. */
function isText(path: string): boolean {
  return /\.(md|yaml)$/.test(path);
}

/** Before the first commit there is something to commit all the same. */
function commitOf(folder: string, revision: string, isStaged: boolean): string | undefined {
  const found = findCommit(folder, revision);
  if ('commit' in found) return found.commit;
  if (isStaged && found.missing === 'commit') return undefined;
  throw new UnusableInput(explain(found.missing, folder, revision));
}

function explain(missing: Missing, folder: string, revision: string): string {
  switch (missing) {
    case 'git':
      return '找不到 git，不知道哪些报告改过；装好 git 再试，或者不加 --since、--staged，检查全部报告';
    case 'repository':
      return `内容文件夹 ${displayPath(folder)} 不在 git 仓库里，不知道哪些报告改过；不加 --since、--staged，检查全部报告`;
    case 'commit':
      return `git 里没有“${revision}”这个版本；可以写分支、标签或者提交的编号，如 main、HEAD~1。浅克隆里只有最近的版本，要先取来完整的历史（git fetch --unshallow）`;
  }
}
