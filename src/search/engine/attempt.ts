/** One way of reading a query; the next looser one is tried only where this one finds nothing. */
import type { Condition } from '../query/condition.ts';
import { noneChosen, type Chosen, type Sort } from '../query/search-request.ts';
import type { Step } from '../query/step.ts';
import type { Wanted } from './match/wanted.ts';

export interface Attempt {
  readonly step: Step;
  /** Nothing wanted: all reports that what is applied lets through. */
  readonly wanted: readonly Wanted[];
  /** Whether it all has to stand near each other. */
  readonly isNear?: boolean;
  readonly applied: Applied;
  /** Of a step that leaves words out: those that it keeps. */
  readonly words: readonly string[];
  /** Of such a step: what of it is applied, as readers call it. */
  readonly names?: readonly string[];
}

/** What the query says of bodies, years, regions, kinds and figures, where reports are narrowed by it. */
export interface Applied {
  readonly chosen: Chosen;
  readonly conditions: readonly Condition[];
  /** Whether one of the conditions is enough: 新收≥100 或 行政许可≥500. */
  readonly isEither: boolean;
  readonly sort: Sort | undefined;
}

export const nothingApplied: Applied = {
  chosen: noneChosen,
  conditions: [],
  isEither: false,
  sort: undefined,
};
