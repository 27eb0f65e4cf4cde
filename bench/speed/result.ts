import type { Contender } from './contender.ts';
import type { Measured } from './run-contenders.ts';

/** Of one sample. */
export interface SpeedResult extends Measured {
  readonly reports: number;
  readonly runs: number;
  readonly contenders: readonly Contender[];
}
