import type { Step } from '../query/step.ts';
import type { IndexPart } from './search-index.ts';

/** The reports that a query finds. */
export interface Matches {
  readonly step: Step;
  readonly scores: Scores;
}

/** For each report of each part, how well it fits: the higher the better. */
export type Scores = ReadonlyMap<IndexPart, ReadonlyMap<number, number>>;
