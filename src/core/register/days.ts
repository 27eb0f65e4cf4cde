/** Days of the calendar as text, YYYY-MM-DD: they compare as they sort. */

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Whole days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayInMilliseconds);
}
