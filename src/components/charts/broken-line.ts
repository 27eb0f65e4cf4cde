/** The points of a line that isn't drawn across the change of form. */

export interface BrokenPoint {
  readonly index: number;
  /** Undefined where the line breaks. */
  readonly value: number | undefined;
}

/** `changeAt` is the position of the first value on the new form; below 1 there is no change. */
export function broken(values: readonly (number | undefined)[], changeAt: number): BrokenPoint[] {
  const points = values.map((value, index) => ({ index, value }));
  if (changeAt < 1) return points;
  return [
    ...points.slice(0, changeAt),
    { index: changeAt, value: undefined },
    ...points.slice(changeAt),
  ];
}
