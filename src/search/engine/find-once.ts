/** Who pages through an answer asks for the same reports again: what an index was asked last is kept. */
import type { SearchRequest } from '../query/search-request.ts';
import { findReports, type FoundReports } from './find-reports.ts';
import type { SearchIndex } from './search-index.ts';

interface Kept {
  readonly question: string;
  readonly found: FoundReports;
}

const lastOf = new WeakMap<SearchIndex, Kept>();

/** `thisYear`: by the reader’s clock. */
export async function findOnce(
  index: SearchIndex,
  request: SearchRequest,
  thisYear: number,
): Promise<FoundReports> {
  const question = JSON.stringify([{ ...request, page: 1 }, thisYear]);
  const last = lastOf.get(index);
  // How many years are searched may depend on the page.
  if (last?.question === question && last.found.otherYears.length === 0) return last.found;
  const found = await findReports(index, request, thisYear);
  lastOf.set(index, { question, found });
  return found;
}
