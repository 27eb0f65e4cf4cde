/** What one run cost: the process that was started and all that it started. */

export interface Usage {
  /** User and system time of all processes; undefined where the system doesn't tell. */
  readonly cpuSeconds: number | undefined;
  readonly wallSeconds: number;
  /** Largest resident memory of all processes together. */
  readonly peakMegabytes: number | undefined;
}

/** Watches one run; made before it starts. */
export interface Meter {
  /** Added to the environment of the process. */
  readonly environment: Readonly<Record<string, string>>;
  readonly started: (pid: number) => void;
  readonly ended: () => Omit<Usage, 'wallSeconds'>;
}
