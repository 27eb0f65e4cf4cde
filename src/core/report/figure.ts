/** One figure as filed, in the encoding of the published data (format.md section 2). */

/**
 * A count is an integer, money its decimal text as filed, a blank `null`, a slash `'/'`.
 * A blank and a slash are not zero: whoever adds up must decide what they mean (see `sum`).
 */
export type Figure = number | string | null;

/** Filed so; what it means the source doesn't say. */
export const slash = '/';

/** The text of a figure as filed; a blank is empty. */
export function figureText(figure: Figure): string {
  return figure === null ? '' : String(figure);
}

/** The sum of counts, or undefined as soon as one of them was not reported: an unknown sum equals nothing and differs from nothing. */
export function sum(figures: readonly Figure[]): number | undefined {
  let total = 0;
  for (const figure of figures) {
    if (typeof figure !== 'number') return undefined;
    total += figure;
  }
  return total;
}
