/** The words behind `check` → what to check and what to do about it. */
import { readArguments } from '../arguments.ts';
import { UsageError } from '../command.ts';

export const formats = ['pretty', 'json', 'github', 'sarif'] as const;
export type Format = (typeof formats)[number];

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: Format;
  /** A commit, as somebody calls it: only what changed since then, and what depends on that. */
  readonly since?: string;
  /** Only what is about to be committed, as it would be committed. */
  readonly isStaged: boolean;
  readonly fix: 'no' | 'show' | 'write';
  readonly isWatching: boolean;
  /** What was found in unchanged files is known from the last time. */
  readonly usesCache: boolean;
  /** As they were typed, for hints that name the command. */
  readonly words: readonly string[];
}

export function readCheckOptions(words: readonly string[]): CheckOptions {
  const { values, positionals } = readArguments(words, {
    format: { type: 'string', default: 'pretty' },
    since: { type: 'string' },
    staged: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    'no-cache': { type: 'boolean', default: false },
  });
  const clash = whyNotTogether(values);
  if (clash !== undefined) throw new UsageError(clash);
  return {
    paths: positionals,
    format: readFormat(values.format),
    ...(values.since !== undefined && { since: readRevision(values.since) }),
    isStaged: values.staged,
    fix: !values.fix ? 'no' : values['dry-run'] ? 'show' : 'write',
    isWatching: values.watch,
    usesCache: !values['no-cache'],
    words,
  };
}

function readFormat(name: string): Format {
  const format = formats.find((known) => known === name);
  if (format !== undefined) return format;
  throw new UsageError(`没有“${name}”这种输出；可以用 ${formats.join('、')}`);
}

function readRevision(text: string): string {
  if (text.trim() !== '') return text;
  throw new UsageError('--since 后面要写一个版本，如 --since HEAD~1');
}

function whyNotTogether(given: {
  readonly format: string;
  readonly since?: string | undefined;
  readonly staged: boolean;
  readonly fix: boolean;
  readonly 'dry-run': boolean;
  readonly watch: boolean;
}): string | undefined {
  if (given['dry-run'] && !given.fix) return '--dry-run 要和 --fix 一起用';
  if (given.staged && given.since !== undefined) return '--staged 和 --since 只能用一个';
  // What is about to be committed isn't what lies on disk.
  if (given.staged && given.fix) return '--staged 和 --fix 不能一起用；请先改正，再 git add';
  if (given.watch && (given.fix || given.staged)) {
    return `--watch 不能和 ${given.fix ? '--fix' : '--staged'} 一起用`;
  }
  if (given.watch && given.format !== 'pretty') return '--watch 只能用 --format pretty';
  if (given['dry-run'] && given.format !== 'pretty') {
    return '--dry-run 只显示要改的地方，不能和 --format 一起用';
  }
  return undefined;
}
