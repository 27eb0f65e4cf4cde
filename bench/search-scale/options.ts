import { parseArgs } from 'node:util';

export const scaleUsage = `Usage: npm run -s bench -- search-scale [--reports 1000,10000,50000]

Makes as many report pages as asked, indexes them, and measures a first and a next query of the search
worker. Numbers of reports are multiples of ten. 50,000 take some ten minutes and 2 GB of disk.
`;

/** Undefined where the words are not understood. */
export function readScaleOptions(
  words: readonly string[],
  divisor: number,
): { readonly reports: readonly number[] } | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { reports: { type: 'string', default: '1000,10000,50000' } },
    });
    const reports = values.reports.split(',').map(Number);
    return reports.every((count) => Number.isInteger(count) && count > 0 && count % divisor === 0)
      ? { reports }
      : undefined;
  } catch {
    return undefined;
  }
}
