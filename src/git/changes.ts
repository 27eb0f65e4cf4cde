/** What differs between two states of a folder, by git: commit, index and disk. */
import { runGit, type GitQuestion } from './run-git.ts';

/** A file that is new, gone, elsewhere or not what it was. Paths are relative to the folder, with forward slashes. */
export interface Change {
  /** Undefined where it is gone. */
  readonly path: string | undefined;
  /** Undefined where it is new. */
  readonly before: Before | undefined;
}

export interface Before {
  readonly path: string;
  /** Id of the content, for `readBlobs`. */
  readonly blob: string;
}

/** From a commit to what is on disk, with files that git doesn't know yet. */
export function changesSince(folder: string, commit: string): readonly Change[] {
  const changes = diff(folder, [commit]);
  const fresh = new Set(untrackedFiles(folder));
  const left = new Map(
    changes.flatMap(({ path, before }) =>
      path === undefined && before !== undefined ? [[before.path, before]] : [],
    ),
  );
  return [
    // What left the index and still lies there is not gone.
    ...changes.filter(({ path, before }) => path !== undefined || !fresh.has(before?.path ?? '')),
    ...[...fresh].map((path) => ({ path, before: left.get(path) })),
  ];
}

/** From the last commit to the files on disk that git knows. None outside of a repository. */
export function changesSinceLastCommit(folder: string): readonly Change[] {
  return diff(folder, ['HEAD']);
}

/** From the last commit to what is about to be committed. */
export function stagedChanges(folder: string): readonly Change[] {
  return diff(folder, ['--cached'], { ofHook: true });
}

/** From what is about to be committed to what is on disk: `before` is the former. */
export function unstagedChanges(folder: string): readonly Change[] {
  const fresh = untrackedFiles(folder, { ofHook: true });
  return [
    ...diff(folder, [], { ofHook: true }),
    ...fresh.map((path) => ({ path, before: undefined })),
  ];
}

function diff(folder: string, words: readonly string[], question: GitQuestion = {}): Change[] {
  const records = runGit(folder, [...diffCommand, ...words, '--', '.'], question);
  return records === undefined ? [] : readRecords(records.toString());
}

/** Whatever the machine's settings say: full ids, paths as they are and relative to the folder. */
const diffCommand = [
  'diff',
  '--raw',
  '-z',
  '--no-abbrev',
  '--find-renames',
  '--relative',
  '--no-ext-diff',
  '--ignore-submodules',
];

/** `:mode mode id id status`, then one path, or the old and the new one where it was renamed; each ends with NUL. */
function readRecords(text: string): Change[] {
  const fields = text.split('\0');
  const changes: Change[] = [];
  for (let at = 0; at < fields.length;) {
    const [, , blob = '', , status = ''] = (fields[at] ?? '').split(' ');
    const [path = '', other = ''] = fields.slice(at + 1, at + 3);
    const hasTwoPaths = /^[RC]/.test(status);
    at += hasTwoPaths ? 3 : 2;
    if (status === '') continue;
    changes.push({
      path: status === 'D' ? undefined : hasTwoPaths ? other : path,
      before: /^0+$/.test(blob) ? undefined : { path, blob },
    });
  }
  return changes;
}

function untrackedFiles(folder: string, question: GitQuestion = {}): string[] {
  const list = runGit(
    folder,
    ['ls-files', '-z', '--others', '--exclude-standard', '--', '.'],
    question,
  );
  return list === undefined ? [] : list.toString().split('\0').filter(Boolean);
}
