/** What one file may cost. A report is a few pages; whatever needs more is something else, or means harm. */

export const maximumBytes = 50 * 1024 * 1024;

export interface Bounds {
  readonly seconds: number;
  /** Of the worker's heap. What is inflated from archives lies outside of it and has bounds of its own. */
  readonly heapMegabytes: number;
  /** After so many the worker is replaced, so that nothing that a parser keeps can add up. */
  readonly filesPerWorker: number;
}

export const bounds: Bounds = { seconds: 60, heapMegabytes: 768, filesPerWorker: 250 };
