/** What we use of Pagefind's module in the browser (pagefind.js of 1.5.2). */

export interface PagefindModule {
  createInstance(options: { basePath: string }): Pagefind;
}

export interface Pagefind {
  search(
    term: string,
    options?: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: PagefindResult[] }>;
  /** Loads what a search for the term needs. */
  preload(term: string): Promise<unknown>;
  /** How many pages each value of each filter has. */
  filters(): Promise<Record<string, Record<string, number>>>;
}

export interface PagefindResult {
  readonly id: string;
  /** Places of the words hit. */
  readonly words: readonly number[];
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  readonly raw_url: string;
  readonly content: string;
  readonly filters: Record<string, string[]>;
  readonly meta: Record<string, string>;
}
