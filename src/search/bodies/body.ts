/** A body as the search knows it: one of search/bodies.json, whether or not there is a report of it. */
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
  /** A syllable for each character, separated by spaces: shi li xian shui li ju. What is no Han character is itself. */
  readonly pinyin: string;
}

/** search/bodies.json: all bodies of the register, made by the build (site/bodies-file.ts), read by read-bodies.ts. */
export interface BodiesFile {
  /** Paths joined by “/”; empty where the division isn't known. */
  readonly regions: readonly string[];
  readonly kinds: readonly string[];
  /** Newest first. */
  readonly years: readonly (readonly number[])[];
  /** By syllable: the characters that are mostly read so. */
  readonly readings: Readonly<Record<string, string>>;
  /** Traditional characters and their simplified forms by turns, for the characters of the names. */
  readonly variants: string;
  readonly bodies: readonly BodyRow[];
}

/** Id; where its region, its kind and its years stand in the lists above; names: current, short, former. */
export type BodyRow = readonly [
  id: string,
  region: number,
  kind: number,
  years: number,
  current: NameEntry,
  short?: readonly NameEntry[],
  former?: readonly NameEntry[],
];

/** The name; with its pinyin where one of its characters is read otherwise than mostly. */
export type NameEntry = string | readonly [text: string, pinyin: string];
