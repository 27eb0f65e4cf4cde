import { parseArgs } from 'node:util';

export interface SearchBenchOptions {
  readonly reports: number;
  /** Undefined where the gold set is asked. */
  readonly drawn: { readonly seed: string; readonly ofAKind: number } | undefined;
  readonly isVerbose: boolean;
}

export const searchUsage = `Usage: npm run -s bench -- search [--reports N] [--queries N] [--seed S] [--verbose]

Builds a site of sample reports (default 360) and asks this project's search, Pagefind as it ships,
MiniSearch and FlexSearch for the gold set of test/search/gold, each query from nothing loaded. With
--queries or --seed, or for another number of reports, queries are drawn afresh, N of each kind.
--verbose names every query for which this project fell short.
`;

/** The corpus of the gold set. */
export const goldReports = 360;

/** Undefined where the words are not understood. */
export function readSearchOptions(words: readonly string[]): SearchBenchOptions | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        reports: { type: 'string', default: String(goldReports) },
        queries: { type: 'string' },
        seed: { type: 'string' },
        verbose: { type: 'boolean', default: false },
      },
    });
    const reports = Number(values.reports);
    const ofAKind = Number(values.queries ?? 10);
    const isUsable = [reports, ofAKind].every((one) => Number.isInteger(one) && one > 0);
    if (!isUsable || reports % 6 !== 0) return undefined;
    const isGold =
      values.queries === undefined && values.seed === undefined && reports === goldReports;
    return {
      reports,
      drawn: isGold ? undefined : { seed: values.seed ?? 'drawn', ofAKind },
      isVerbose: values.verbose,
    };
  } catch {
    return undefined;
  }
}
