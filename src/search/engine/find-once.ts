import type { SearchRequest } from '../query/search-request.ts';
import { findReports, type FoundReports } from './find-reports.ts';
import type { SearchIndex } from './search-index.ts';

/** What the last request of an index found is kept: its other pages are the same reports. */
export function findOnce(
  index: SearchIndex,
  request: SearchRequest,
  thisYear: number,
): Promise<FoundReports> {
  const asked = JSON.stringify([{ ...request, page: 1 }, thisYear]);
  const before = lastOf.get(index);
  if (before?.asked === asked) return before.found;
  const last = { asked, found: findReports(index, request, thisYear) };
  lastOf.set(index, last);
  last.found.catch(() => {
    if (lastOf.get(index) === last) lastOf.delete(index);
  });
  return last.found;
}

interface Last {
  readonly asked: string;
  readonly found: Promise<FoundReports>;
}

const lastOf = new WeakMap<SearchIndex, Last>();
