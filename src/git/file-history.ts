/** What files were, commit by commit. */
import { runGit } from './run-git.ts';

/** A file as one commit left it. */
export interface FileState {
  readonly commit: string;
  /** Id of the content, for `readBlobs`. */
  readonly blob: string;
}

/**
 * By path, relative to the folder with forward slashes: the states that the main line of the history gave each file,
 * the newest first. None outside of a repository, before the first commit or without git; as many as a shallow clone
 * holds. Names are taken as they are: what a file was under another name is not told.
 */
export function fileHistories(
  folder: string,
  paths: readonly string[],
): ReadonlyMap<string, readonly FileState[]> {
  const histories = new Map<string, FileState[]>();
  if (paths.length === 0) return histories;
  // By standard input, since very many paths are too long for a command line.
  const input = `HEAD\n--\n${paths.join('\n')}\n`;
  const log = runGit(folder, logCommand, { input })?.toString() ?? '';
  for (const { path, ...state } of readLog(log)) {
    const states = histories.get(path) ?? [];
    states.push(state);
    histories.set(path, states);
  }
  return histories;
}

/** The commit that the folder's repository is at; undefined where there is none. */
export function headCommit(folder: string): string | undefined {
  return runGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD'])?.toString().trim();
}

/** Whatever the machine's settings say. A merge is one step: from the main line before it to the main line after. */
const logCommand = [
  ...['log.follow=false', 'log.showSignature=false', 'log.diffMerges=separate'].flatMap(
    (setting) => ['-c', setting],
  ),
  '--literal-pathspecs',
  'log',
  '--first-parent',
  '-m',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--relative',
  '--no-ext-diff',
  '--no-color',
  '--format=%H',
  '--stdin',
];

/** The id of a commit, then for each file `:mode mode id id status` and its path; each ends with NUL. */
function* readLog(text: string): Iterable<FileState & { readonly path: string }> {
  const fields = text.split('\0').values();
  let commit = '';
  for (const field of fields) {
    const record = field.trimStart();
    if (!record.startsWith(':')) {
      commit = record;
      continue;
    }
    const [, , , blob = ''] = record.split(' ');
    const path = fields.next().value ?? '';
    const isGone = /^0+$/.test(blob);
    if (!isGone) yield { commit, blob, path };
  }
}
