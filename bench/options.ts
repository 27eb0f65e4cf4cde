import { parseArgs } from 'node:util';

export interface Options {
  readonly reports: number;
  readonly runs: number;
  readonly isJson: boolean;
}

export const usage = `Usage: npm run -s bench -- [--reports N] [--runs N] [--json]

Makes N sample reports (default 1000) in a temporary folder, builds them with this project and with
a bare script in alternation, N times each (default 3), and prints medians as a Markdown table, or
everything as JSON. Leave the machine alone meanwhile.

       npm run -s bench -- import [--files N] [--verbose] [--json]

Imports all fixtures and prints how many came back exactly, and how fast.

       npm run -s bench -- check [--reports N] [--json]

Prints what it costs to check N sample reports (default 20000), beside reading and parsing them.

       npm run -s bench -- search [--reports N] [--queries N] [--seed S] [--verbose]

Prints what this project's search finds of what it ought to, beside Pagefind, MiniSearch, FlexSearch.

       npm run -s bench -- search-scale [--reports 1000,10000,50000]

Prints what indexes of that many reports cost to make, and what queries load and how long they take.

       npm run -s bench -- data [--reports N] [--json]

Prints what the files for others (JSON, CSV, Word, Excel, feeds) of N reports cost and weigh.
`;

/** Undefined where the words are not understood. */
export function readOptions(words: readonly string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        reports: { type: 'string', default: '1000' },
        runs: { type: 'string', default: '3' },
        json: { type: 'boolean', default: false },
      },
    });
    const [reports, runs] = [Number(values.reports), Number(values.runs)];
    const isUsable = [reports, runs].every((number) => Number.isInteger(number) && number > 0);
    return isUsable ? { reports, runs, isJson: values.json } : undefined;
  } catch {
    return undefined;
  }
}
