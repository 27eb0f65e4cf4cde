import type { Candidate } from './own-candidates.ts';
import type { Place } from './recognition.ts';

/** Bodies that a piece of a text may name. */
export interface FoundBodies extends Place {
  /** The best first. */
  readonly candidates: readonly Candidate[];
  /** Whether the words themselves say of which region it is. */
  readonly hasPlace: boolean;
}
