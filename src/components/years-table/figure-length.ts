/** How much room six figures side by side need: on a phone, or in larger type, they stand on several lines. */
import type { Series } from '../../site/series.ts';

/** Class of a table with these figures; none where six fit on any line. */
export function figureLength(all: readonly Series[]): 'four' | 'five' | 'long' | undefined {
  const counts = all.flatMap(({ points }) => points.map(({ count = 0 }) => count));
  const largest = Math.max(0, ...counts);
  if (largest > 99_999) return 'long';
  if (largest > 9999) return 'five';
  return largest > 999 ? 'four' : undefined;
}
