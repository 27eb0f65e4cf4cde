/** A report as the search index needs it, wherever its text is kept. */

export interface PlacedReport {
  /** Id. */
  readonly body: string;
  readonly year: number;
  /** Whose reports stay together where a year has to be cut: the name of the body's region. */
  readonly group: string;
}

export interface SearchedReport extends PlacedReport {
  /** Of its text: known without reading it. */
  readonly digest: string;
  /** Of its text as UTF-8: known without reading it. */
  readonly bytes: number;
  /** What searchText() said of its page. Asked for only where the report's part has to be made. */
  readonly read: () => string | Promise<string>;
}
