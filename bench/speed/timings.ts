/** What `--timings` makes our build say at its end. */
export interface PhaseTime {
  readonly name: string;
  /** Milliseconds. */
  readonly wall: number;
  /** Milliseconds, of the build’s own processes. */
  readonly cpu: number;
}

/** From all that the build wrote to its standard output; none where it said nothing. */
export function readTimings(output: string): readonly PhaseTime[] {
  const last = output.trimEnd().split('\n').at(-1) ?? '';
  if (!last.startsWith('{')) return [];
  const phases = JSON.parse(last) as Record<string, Omit<PhaseTime, 'name'>>;
  return Object.entries(phases).map(([name, { wall, cpu }]) => ({ name, wall, cpu }));
}
