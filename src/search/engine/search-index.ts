/** What we need of an index, in our own words; pagefind/open-index.ts makes one from Pagefind. */
import type { Zone } from '../encoding/zones.ts';
import type { Facet } from '../query/search-request.ts';

export interface SearchIndex {
  /** All reports that have a run, which is folded and in small letters. */
  find(run: string): Promise<readonly Hit[]>;
  /** Loaded once. */
  catalogue(): Promise<Catalogue>;
  load(report: ReportId): Promise<StoredReport>;
}

export type ReportId = string;

export interface Hit {
  readonly report: ReportId;
  /** Where it has the run; the title counts more than the text, and the text more than headings. */
  readonly zone: Zone;
}

/** What is known of every report without loading any. */
export interface Catalogue {
  /** Newest year first; of a year, in the order of the site. */
  readonly order: readonly ReportId[];
  /** The reports that have a value of a facet. */
  readonly members: Readonly<Record<Facet, ReadonlyMap<string, ReadonlySet<ReportId>>>>;
}

export interface StoredReport {
  /** Path on the site, without the base path. */
  readonly path: string;
  /** As encoding/write-content.ts wrote it. */
  readonly content: string;
  readonly kind: string;
  /** What the report's page states for result lines, by name. */
  readonly meta: Readonly<Record<string, string>>;
}
