/** What `git log --raw` prints, for a folder: commits of the main line with what each did to files. */
import { runGit } from './run-git.ts';

/** A file as one commit left it. */
export interface LoggedFile {
  readonly commit: string;
  /** When it was committed, in seconds since 1970. */
  readonly seconds: number;
  /** Nothing is known before it: the first one, or where a shallow clone ends. */
  readonly isFirst: boolean;
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  /** Id of the content, for `readBlobs`; undefined where it is no file any more. */
  readonly blob: string | undefined;
}

/** Newest first; of the files below the paths alone. Nothing where there is no repository, no commit, no git. */
export function* readLog(folder: string, paths: readonly string[]): Iterable<LoggedFile> {
  const input = `HEAD\n--\n${paths.join('\n')}\n`;
  const log = runGit(folder, logCommand, { input });
  if (log === undefined) return;
  let commit = { commit: '', seconds: 0, isFirst: false };
  const fields = splitAtNul(log);
  for (const field of fields) {
    const record = field.trimStart();
    if (!record.startsWith(':')) {
      const [id = '', seconds = '', parent] = record.split(' ');
      commit = { commit: id, seconds: Number(seconds), isFirst: !parent };
      continue;
    }
    const [, mode = '', , blob = ''] = record.split(' ');
    const path = fields.next().value ?? '';
    // Gone, a link, or a repository of its own.
    yield { ...commit, path, blob: mode.startsWith('100') ? blob : undefined };
  }
}

/** Whatever the machine's settings say. A merge is one step: from the main line before it to the main line after. */
const logCommand = [
  ...[
    'log.follow=false',
    'log.showRoot=true',
    'log.showSignature=false',
    'log.diffMerges=separate',
  ].flatMap((setting) => ['-c', setting]),
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
  '--format=%H %ct %P',
  '--stdin',
];

/** Piece by piece: the log of a large column is longer than a string may be. */
function* splitAtNul(log: Buffer): Generator<string, undefined> {
  for (let at = 0; at < log.length;) {
    const found = log.indexOf(0, at);
    const end = found < 0 ? log.length : found;
    yield log.toString('utf8', at, end);
    at = end + 1;
  }
  return undefined;
}
