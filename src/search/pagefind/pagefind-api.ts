/** What we use of Pagefind's module in the browser (pagefind.js of 1.5.2). */

export interface PagefindModule {
  createInstance(options: PagefindOptions): Pagefind;
}

export interface PagefindOptions {
  /** Absolute address of the folder with its pagefind-entry.json, with a slash at its end. */
  readonly basePath: string;
  /** Not in a worker of Pagefind's own. */
  readonly noWorker: boolean;
  /** Goes into the address of pagefind-entry.json; without one that is loaded anew each time. */
  readonly metaCacheTag: string;
}

export interface Pagefind {
  /** Empty text: nothing is found, as soon as the instance is ready. */
  search(term: string): Promise<{ results: PagefindResult[] }>;
  /** Loads what a search for the term needs. */
  preload(term: string): Promise<unknown>;
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
  readonly meta: Record<string, string>;
}
