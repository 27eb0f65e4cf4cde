import type { Pagefind, PagefindResult } from './pagefind-api.ts';

/** The reports of a part: what Pagefind finds, and the numbers by which everyone else calls them. */
export interface PartReports {
  /** The result is remembered: by results alone Pagefind loads what a report says. */
  numberOf(result: PagefindResult): number;
  resultOf(report: number): Promise<PagefindResult>;
}

/**
 * Asks for everything. Pagefind would load the whole index to search for nothing (null); this sign is nothing to its
 * engine, for which it loads one chunk.
 */
const everything = '\u0085';

/** `ids`: by which Pagefind calls the reports, in the order of the catalogue. */
export function partReports(pagefind: Pagefind, ids: readonly string[]): PartReports {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const results = new Map<number, PagefindResult>();

  const numberOf = (result: PagefindResult) => {
    const number = numbers.get(result.id);
    if (number === undefined) throw new Error(`the catalogue lacks ${result.id}`);
    results.set(number, result);
    return number;
  };

  return {
    numberOf,
    async resultOf(report) {
      if (!results.has(report)) (await pagefind.search(everything)).results.forEach(numberOf);
      const result = results.get(report);
      if (result === undefined) throw new Error(`the part has no report ${String(report)}`);
      return result;
    },
  };
}
