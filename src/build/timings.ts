/** How long the phases of a build take. */

/** In milliseconds: wall time, and time of the processor in the process itself, without its children. */
export interface Phase {
  readonly wall: number;
  readonly cpu: number;
}

export interface Timings {
  /** Ends the phase that is under way, and names it. */
  readonly end: (name: string) => void;
  /** What another process took, added to a phase of that name. */
  readonly add: (name: string, phase: Phase) => void;
  readonly phases: () => Readonly<Record<string, Phase>>;
}

export function startTimings(): Timings {
  const phases = new Map<string, Phase>();
  let last = now();
  const add = (name: string, { wall, cpu }: Phase) => {
    const { wall: wallBefore = 0, cpu: cpuBefore = 0 } = phases.get(name) ?? {};
    phases.set(name, { wall: wallBefore + wall, cpu: cpuBefore + cpu });
  };
  return {
    end(name) {
      const next = now();
      add(name, { wall: next.wall - last.wall, cpu: next.cpu - last.cpu });
      last = next;
    },
    add,
    phases: () => Object.fromEntries(phases),
  };
}

function now(): Phase {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), cpu: (user + system) / 1000 };
}
