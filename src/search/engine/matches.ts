import type { Step } from '../query/step.ts';
import type { ReportId } from './search-index.ts';

/** The reports that a query finds. */
export interface Matches {
  readonly step: Step;
  /** For each report, how well it fits: the higher the better. */
  readonly scores: ReadonlyMap<ReportId, number>;
}
