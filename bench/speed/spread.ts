/** Several runs as one number, and the ratio of two contenders’ runs. */

export interface Spread {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  /** How many runs. */
  readonly runs: number;
}

/** Undefined where nothing is known. */
export function spreadOf(values: readonly (number | undefined)[]): Spread | undefined {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) return undefined;
  return {
    median: (upper + lower) / 2,
    lowest: sorted[0] ?? upper,
    highest: sorted.at(-1) ?? upper,
    runs: sorted.length,
  };
}

/** Of the ratios of each run to the other’s of the same round, under the same weather. */
export function pairedRatio(
  ours: readonly (number | undefined)[],
  theirs: readonly (number | undefined)[],
): Spread | undefined {
  return spreadOf(
    ours.map((own, run) => {
      const other = theirs[run];
      return own === undefined || other === undefined ? undefined : own / other;
    }),
  );
}

/** `1.23 (1.10–1.40)`; only the number where there was one run. */
export function printSpread(spread: Spread | undefined, decimals: number): string {
  if (spread === undefined) return '';
  const [median, lowest, highest] = [spread.median, spread.lowest, spread.highest].map((each) =>
    each.toFixed(decimals),
  );
  const range = spread.runs > 1 ? ` (${lowest ?? ''}–${highest ?? ''})` : '';
  return `${median ?? ''}${range}`;
}
