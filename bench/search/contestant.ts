/** Whoever answers the queries. A new one is a file in contestants/ and a line in contestants.ts. */
import type { GoldQuery } from '../../test/search/gold/gold-query.ts';
import type { PublishedReport } from '../../test/search/gold/published-report.ts';
import type { Found } from '../../test/search/gold/score.ts';

export interface Contestant {
  readonly label: string;
  /** How it was set up: everyone in the best way that its own documentation names. */
  readonly configured: string;
  readonly cannot: string;
  readonly prepare: (corpus: Corpus) => Promise<Prepared>;
}

export interface Corpus {
  /** The built site. */
  readonly site: string;
  readonly reports: readonly PublishedReport[];
  /** Empty, for what it has to write. */
  readonly folder: string;
}

export interface Prepared {
  /** From nothing loaded. Undefined for a query that can't be asked of it. */
  readonly find: (query: GoldQuery) => Promise<Found | undefined>;
  readonly close: () => Promise<void>;
}
