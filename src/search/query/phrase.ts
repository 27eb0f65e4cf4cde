/** Runs of letters and figures one after the other, nothing but marks between them. */
export interface Phrase {
  /** Folded and in small letters. */
  readonly runs: readonly string[];
  /** Behind each run but the last: how many marks there may be at most. */
  readonly longestGaps: readonly number[];
}
