import { parseArgs } from 'node:util';

export interface ImportOptions {
  /** How many files are imported in one run to see whether memory grows. */
  readonly files: number;
  readonly isJson: boolean;
  /** Names what went wrong too. */
  readonly isVerbose: boolean;
}

export const importUsage = `Usage: npm run -s bench -- import [--files N] [--verbose] [--json]

Imports every fixture of test/importers and prints, by layout, how many came back exactly, how many
were refused and whether rightly, how many were silently wrong, and how long a file took. Then
imports N of them (default 1000) in one run and prints how memory grew. --verbose names each
document that didn't go as wanted.
`;

/** Undefined where the words are not understood. */
export function readImportOptions(words: readonly string[]): ImportOptions | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        files: { type: 'string', default: '1000' },
        verbose: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const files = Number(values.files);
    const isUsable = Number.isInteger(files) && files >= 0;
    return isUsable ? { files, isJson: values.json, isVerbose: values.verbose } : undefined;
  } catch {
    return undefined;
  }
}
