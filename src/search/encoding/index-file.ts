/** What pagefind/index.json says: which parts the index has, and what is known of them together. */

export interface IndexFile {
  /** Newest first. */
  readonly parts: readonly PartOfIndex[];
  /** All characters that a word of the index may have, folded and in small letters. */
  readonly characters: string;
  /** For createFold(): traditional characters and their simplified forms by turns, as far as the index has these. */
  readonly variants: string;
  /** The main figures, id and label. */
  readonly figures: readonly (readonly [string, string])[];
}

export interface PartOfIndex {
  /** Below pagefind/parts/; its name changes with whatever is in it. */
  readonly folder: string;
  /** Newest first. */
  readonly years: readonly number[];
  readonly reports: number;
}

/** catalogue.json of a part: columns with one entry for each report. */
export interface CatalogueFile {
  readonly bodies: readonly string[];
  readonly years: readonly number[];
  /** By which Pagefind calls them. */
  readonly ids: readonly string[];
}

/**
 * figures.json of a part: columns by figure id. A number is a text where it was filed otherwise than numbers are written
 * (12.5000); null is a blank, and a figure that a report's form lacks is ''.
 */
export type FiguresFile = Readonly<
  Record<string, readonly (number | `${number}` | null | '/' | '')[]>
>;
