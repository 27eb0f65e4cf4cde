import { parseArgs } from 'node:util';

export interface DataBenchOptions {
  readonly reports: number;
  readonly isJson: boolean;
}

export const dataUsage = `Usage: npm run -s bench -- data [--reports N] [--json]

Makes N sample reports (default 5000) in a temporary folder and prints what it costs to write the files
for others, beside checking alone and beside the whole build, and how much they weigh. Leave the machine
alone meanwhile.
`;

/** Undefined where the words are not understood. */
export function readDataOptions(words: readonly string[]): DataBenchOptions | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        reports: { type: 'string', default: '5000' },
        json: { type: 'boolean', default: false },
      },
    });
    const reports = Number(values.reports);
    return Number.isInteger(reports) && reports > 0 ? { reports, isJson: values.json } : undefined;
  } catch {
    return undefined;
  }
}
