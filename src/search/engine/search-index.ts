/** What we need of an index, in our own words; pagefind/open-index.ts makes one from Pagefind. */
import type { MainFigure } from '../../core/form/main-figures.ts';
import type { Body } from '../bodies/body.ts';
import type { Fold } from '../encoding/fold.ts';
import type { Zone } from '../encoding/zones.ts';

export interface SearchIndex {
  /** Newest first. Nothing of a part is loaded before it is asked for. */
  readonly parts: readonly IndexPart[];
  /** By id. */
  readonly bodies: ReadonlyMap<string, Body>;
  /** By which the characters of the index were folded: a query goes through the same. */
  readonly fold: Fold;
  /** By which reports can be narrowed and sorted. The form itself, from which they are, is too much for a browser. */
  readonly mainFigures: readonly MainFigure[];
}

/** Some of the reports, mostly those of a year. In a part a report is called by its place in the catalogue. */
export interface IndexPart {
  /** Newest first. */
  readonly years: readonly number[];
  readonly reportCount: number;
  /** What is known of every report without loading any: the newest year first, of a year in the order of addresses. */
  catalogue(): Promise<readonly CatalogueEntry[]>;
  /** All reports that have a run, which is folded and in small letters. */
  find(run: string): Promise<readonly Hit[]>;
  /** Where a run stands, by report: all its beginnings, in order. */
  placesOf(run: string): Promise<ReadonlyMap<number, readonly number[]>>;
  /** The main figures (core/form/main-figures.ts) by id, a value for each report. */
  figures(): Promise<Figures>;
  load(report: number): Promise<StoredReport>;
}

export interface CatalogueEntry {
  /** Id. */
  readonly body: string;
  readonly year: number;
}

/** Places count the words of a page (encoding/zones.ts): one for each character, punctuation and end of a block. */
export interface Hit {
  readonly report: number;
  /** Where it has the run; the title counts more than the text, and the text more than headings. */
  readonly zone: Zone;
  /** The first in that zone. */
  readonly place: number;
}

export type Figures = ReadonlyMap<string, readonly FigureValue[]>;

/**
 * As published: a number, or its text where a number would not be written so (12.5000); null is a blank; undefined
 * where the report's edition of the form has no such figure.
 */
export type FigureValue = number | `${number}` | null | '/' | undefined;

export interface StoredReport {
  /** Path on the site, without the base path. */
  readonly path: string;
  /** As encoding/write-content.ts wrote it. */
  readonly content: string;
  /** What the report's page states for result lines, by name. */
  readonly meta: Readonly<Record<string, string>>;
}
