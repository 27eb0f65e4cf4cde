/** What a page says, as far as it is searched. */
export interface PageText {
  readonly title: string;
  readonly sections: readonly SectionText[];
}

/** What stands before the first heading is a section with neither anchor nor heading. */
export interface SectionText {
  readonly anchor: string;
  readonly heading: string;
  /** Paragraphs, list items, cells. */
  readonly blocks: readonly string[];
}
