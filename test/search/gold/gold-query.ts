/** A query with what it ought to find. */

export interface GoldQuery {
  readonly kind: string;
  readonly typed: string;
  /** As in the address: requests.received.total>=100. */
  readonly figure?: readonly string[];
  readonly expect: Expectation;
}

/** Without any of these: the reports that have all that was typed, and those of a body or a year that a part names. */
export interface Expectation {
  /** Path of the report that comes first. Other results are no mistake. */
  readonly first?: string;
  /** Exactly the reports that meet all of these. */
  readonly all?: {
    /** All parts of this text. */
    readonly has?: string;
    readonly body?: string;
    readonly year?: number;
    /** Division path, or kind. */
    readonly region?: string;
    readonly kind?: string;
    readonly figures?: readonly string[];
  };
  readonly nothing?: true;
}
