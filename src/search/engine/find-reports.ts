/** A request → the reports that answer it, in order, without loading any. */
import type { SearchRequest } from '../query/search-request.ts';
import { recognise } from '../recognise/recognise.ts';
import { nothingNamed, type Recognition } from '../recognise/recognition.ts';
import type { Attempt } from './attempt.ts';
import { attemptsFor } from './attempts.ts';
import type { SearchIndex } from './search-index.ts';
import { searchParts, type Searched } from './search-parts.ts';

export interface FoundReports extends Searched {
  readonly attempt: Attempt;
  readonly recognition: Recognition;
}

/** `thisYear`: by the reader’s clock. */
export async function findReports(
  index: SearchIndex,
  request: SearchRequest,
  thisYear: number,
): Promise<FoundReports> {
  const { bodies, fold, mainFigures: figures } = index;
  const recognition = request.isAsTyped
    ? nothingNamed
    : recognise(request.typed, { bodies, fold, thisYear, figures });
  const tried = new Set<string>();
  let strictest: FoundReports | undefined;
  for await (const attempt of attemptsFor(index, request, recognition)) {
    if (tried.has(nameOf(attempt))) continue;
    tried.add(nameOf(attempt));
    const found = { ...(await searchParts(index, request, attempt)), attempt, recognition };
    if (found.isAnyFound) return found;
    strictest ??= found;
  }
  if (strictest === undefined) throw new Error('a query is read in one way at least');
  return strictest;
}

/** Attempts that look for the same are one. */
function nameOf({ wanted, applied }: Attempt): string {
  return JSON.stringify([wanted, applied]);
}
