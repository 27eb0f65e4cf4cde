/** What we need of an index, in our own words; pagefind-index.ts makes one from Pagefind. */
import type { Facet } from '../query/search-request.ts';

export interface SearchIndex {
  /** All reports that have what the term asks for. */
  find(term: string): Promise<readonly Hit[]>;
  /** Loaded once. */
  catalogue(): Promise<Catalogue>;
  load(report: ReportId): Promise<StoredReport>;
}

export type ReportId = string;

export interface Hit {
  readonly report: ReportId;
  /** Of the first word hit, title first, then text, then headings. */
  readonly place: number;
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
  readonly year: string;
  readonly kind: string;
  /** What the report's page states for result lines, by name. */
  readonly meta: Readonly<Record<string, string>>;
}
