import { parseArgs } from 'node:util';

export interface SpeedOptions {
  /** How many reports; one sample each. */
  readonly sizes: readonly number[];
  /** Undefined where nothing was said. */
  readonly runs: number | undefined;
  readonly isJson: boolean;
}

/** Undefined where the words are not understood. */
export function readSpeedOptions(words: readonly string[]): SpeedOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        reports: { type: 'string' },
        runs: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const isRecord = positionals.length === 1 && positionals[0] === 'speed';
    if (positionals.length > 0 && !isRecord) return undefined;
    const sizes = values.reports ?? (isRecord ? '1000,5000,20000' : '1000');
    const options = {
      sizes: sizes.split(',').map(Number),
      runs: values.runs === undefined ? undefined : Number(values.runs),
      isJson: values.json,
    };
    const numbers = [...options.sizes, options.runs ?? 1];
    return numbers.every((each) => Number.isInteger(each) && each > 0) ? options : undefined;
  } catch {
    return undefined;
  }
}

/** So many are measured in brief. */
export const large = 20_000;

export function runsOf(reports: number, { runs }: SpeedOptions): number {
  return runs ?? (reports < large ? 3 : 1);
}
