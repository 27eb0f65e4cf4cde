/**
 * What stands for a report in the keys under which a build keeps what it made: where the key is the same, so is all
 * that a page or a file says of that report alone.
 */
import { hash } from 'node:crypto';
import { addressOf } from '../core/register/report-address.ts';
import type { Archive, ArchivedReport } from './archive.ts';

/**
 * A function that knows the key of each report: digest of what it was read from, of the findings about it, and of the
 * reports that these name. `contentKeys`: of what it was read from, by address.
 */
export function reportKeys(
  archive: Archive,
  contentKeys: ReadonlyMap<string, string> = new Map(),
): (entry: ArchivedReport) => string {
  const known = new Map<ArchivedReport, string>();
  const contentKey = (entry: ArchivedReport) =>
    contentKeys.get(addressOf(entry)) ?? digestOf([entry.report, entry.files]);
  const make = (entry: ArchivedReport) => {
    const { issues, acknowledged } = entry;
    const mentions = archive.mentions(entry);
    const named = [...issues, ...acknowledged].flatMap(({ related = [] }) => related);
    const others = new Set([...named, ...mentions].map(({ path }) => path));
    return digestOf([
      contentKey(entry),
      issues,
      acknowledged,
      mentions,
      [...others].map((path) => {
        const other = archive.reportAt(path);
        return other && contentKey(other);
      }),
    ]);
  };
  return (entry) => {
    const key = known.get(entry) ?? make(entry);
    known.set(entry, key);
    return key;
  };
}

export function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64url');
}
