/** Years side by side in one table; more stand in further tables, the latest first. */
const mostYears = 6;

/** `years` ascending; each span ascending. */
export function yearSpans(years: readonly number[]): readonly (readonly number[])[] {
  const spans: (readonly number[])[] = [];
  for (let end = years.length; end > 0; end -= mostYears) {
    spans.push(years.slice(Math.max(0, end - mostYears), end));
  }
  return spans;
}
