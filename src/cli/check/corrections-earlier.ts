/** The corrections that a report held before: what readers saw of them stays. */
import { basename, join } from 'node:path';
import { displayPath } from '../../content-folder/content-folder.ts';
import { readCorrections } from '../../core/markdown/read-corrections.ts';
import type { Correction } from '../../core/report/report.ts';
import type { History } from './history.ts';

/** By path as findings carry it; only of files that changed. A file that came to another year is another report. */
export function correctionsEarlier(
  folder: string,
  { changes, contents }: History,
): ReadonlyMap<string, readonly Correction[]> {
  return new Map(
    changes.flatMap(({ path, before }) => {
      if (path === undefined || before === undefined) return [];
      if (basename(path) !== basename(before.path) || !path.endsWith('.md')) return [];
      const corrections = readCorrections(contents.get(before.blob) ?? '') ?? [];
      return corrections.length === 0 ? [] : [[displayPath(join(folder, path)), corrections]];
    }),
  );
}
