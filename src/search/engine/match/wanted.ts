import type { Phrase } from '../../query/phrase.ts';

/** What a report has to have, as one step reads the query. All of several are asked for. */
export interface Wanted {
  readonly phrases: readonly Phrase[];
  /** Where the words are nothing but names: reports of what they name need not have the words. */
  readonly named?: NamedReports;
}

/** The reports of these bodies (any, where none is named) in these years (any, where none is named). */
export interface NamedReports {
  /** By id. */
  readonly bodies: readonly string[];
  readonly years: readonly number[];
}

export function wantedRun(run: string): Wanted {
  return { phrases: [{ runs: [run], longestGaps: [] }] };
}
