/** The paths in what is known of a report. */
import type { KnownReport } from './known.ts';

/** The same object where there are none. */
export function changePaths(report: KnownReport, change: (path: string) => string): KnownReport {
  const { found, around } = report;
  const lists = [found.issues, found.acknowledged, around?.held.issues];
  // As most of them: nothing to say of it, or of what is around.
  if (lists.every((list) => list === undefined || list.length === 0)) return report;
  return {
    ...report,
    found: changed(found, change),
    ...(around !== undefined && { around: changed(around, change) }),
  };
}

function changed<T>(value: T, change: (path: string) => string): T;
function changed(value: unknown, change: (path: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => changed(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'path' && typeof inner === 'string' ? change(inner) : changed(inner, change),
    ]),
  );
}
