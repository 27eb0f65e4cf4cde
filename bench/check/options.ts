import { parseArgs } from 'node:util';

export interface CheckBenchOptions {
  readonly reports: number;
  readonly isJson: boolean;
}

export const checkUsage = `Usage: npm run -s bench -- check [--reports N] [--json]

Makes N sample reports (default 20000) in a temporary folder and prints what it costs to read them, to
parse them, and to check them: without a cache, with an empty one, with a full one, and after one
report has changed. Leave the machine alone meanwhile.
`;

/** Undefined where the words are not understood. */
export function readCheckOptions(words: readonly string[]): CheckBenchOptions | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        reports: { type: 'string', default: '20000' },
        json: { type: 'boolean', default: false },
      },
    });
    const reports = Number(values.reports);
    return Number.isInteger(reports) && reports > 0 ? { reports, isJson: values.json } : undefined;
  } catch {
    return undefined;
  }
}
