/** Files that lie where the map's files lie and that the map doesn't name: forgotten ones, perhaps. */
import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { MapRow } from './map/map-row.ts';

/** `others`: absolute paths of files that are no reports. Relative to the folder, sorted. */
export function unnamedFiles(
  folder: string,
  rows: readonly MapRow[],
  others: readonly string[],
): string[] {
  const named = new Set(rows.map(({ file }) => file));
  const folders = new Set(['.', ...rows.map(({ file }) => posix.dirname(file))]);
  return [...folders]
    .flatMap((inside) => filesIn(folder, inside))
    .filter((file) => !named.has(file) && !others.includes(join(folder, file)))
    .sort();
}

/** Without what operating systems and office programs leave behind. */
function filesIn(folder: string, inside: string): string[] {
  try {
    return readdirSync(join(folder, inside), { withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^(\.|~\$|thumbs\.db$|desktop\.ini$)/i.test(entry.name))
      .map(({ name }) => posix.join(inside, name));
  } catch {
    // A folder that the map names and that isn't there: its files are reported one by one.
    return [];
  }
}
