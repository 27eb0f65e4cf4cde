/** Two bars on one scale: where the requests come from, and where they go. */

export interface BarPart {
  readonly label: string;
  readonly count: number;
  /** Fill and pattern, f1 to f7. */
  readonly fill: string;
}

export interface Bar {
  readonly parts: readonly BarPart[];
  readonly total: number;
}

export interface Segment {
  readonly fill: string;
  /** In per cent of the longer bar. */
  readonly x: string;
  readonly width: string;
}

export function segments({ parts }: Bar, scale: number): readonly Segment[] {
  let sum = 0;
  return parts
    .filter(({ count }) => count > 0)
    .map(({ count, fill }) => {
      const start = sum;
      sum += count;
      return { fill, x: percent(start, scale), width: percent(count, scale) };
    });
}

export function bar(parts: readonly BarPart[]): Bar {
  return { parts, total: parts.reduce((sum, { count }) => sum + count, 0) };
}

function percent(part: number, whole: number): string {
  return `${((part * 100) / whole).toFixed(3)}%`;
}
