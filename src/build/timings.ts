/** How long the phases of a build take: wall time, and time of the processor in this process, in milliseconds. */

export interface Phase {
  readonly name: string;
  readonly wall: number;
  readonly cpu: number;
}

export interface Timings {
  /** Ends the phase that is under way, and names it. */
  readonly end: (name: string) => void;
  readonly phases: () => readonly Phase[];
}

export function startTimings(): Timings {
  const phases: Phase[] = [];
  let wall = performance.now();
  let cpu = cpuTime();
  return {
    end(name) {
      const [nextWall, nextCpu] = [performance.now(), cpuTime()];
      phases.push({ name, wall: nextWall - wall, cpu: nextCpu - cpu });
      [wall, cpu] = [nextWall, nextCpu];
    },
    phases: () => phases,
  };
}

function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
