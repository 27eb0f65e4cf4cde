/** A body as the search knows it: one entry of search/bodies.json, which the build writes from the register. */
export interface Body {
  readonly id: string;
  /** The current name first, then short and former ones. */
  readonly names: readonly BodyName[];
  readonly kind: string;
  /** Its division and all above it, from the top; empty where it isn't known. */
  readonly region: readonly string[];
  /** For which it has a report on the site, newest first. */
  readonly years: readonly number[];
}

export interface BodyName {
  readonly text: string;
  readonly is: 'current' | 'short' | 'former';
  /** A syllable for each character, separated by spaces: shi li xian shui li ju. */
  readonly pinyin: string;
}

/** What search/bodies.json holds. */
export interface BodiesFile {
  readonly bodies: readonly Body[];
}
