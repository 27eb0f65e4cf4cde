/** What `--timings` makes our build say at its end. */
export interface PhaseTime {
  readonly name: string;
  /** Milliseconds. */
  readonly wall: number;
  /** Milliseconds, of the build’s own process. */
  readonly cpu: number;
}

/** None where it said nothing. */
export function readTimings(output: string): readonly PhaseTime[] {
  const last = output.trimEnd().split('\n').at(-1) ?? '';
  if (!last.startsWith('{')) return [];
  return (JSON.parse(last) as { phases: readonly PhaseTime[] }).phases;
}
