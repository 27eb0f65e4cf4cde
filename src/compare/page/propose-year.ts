/** On the right the newest report, on the left the one before it. `years`: newest first. */
export function proposeYear(years: readonly number[], side: 'a' | 'b'): number | undefined {
  return side === 'b' ? years[0] : (years[1] ?? years[0]);
}
