/** A file that stands beside the pages, made when it is written or asked for. */
import type { Measured } from '../core/open-data/file-size.ts';

export interface DataFile {
  /** On the site, without the base. */
  readonly path: string;
  /**
   * Digest of everything that the content follows from besides the code and site.yaml. With one, the file is kept from
   * build to build.
   */
  readonly key?: () => string;
  /**
   * `measured`: the files of the column that were written before this one, by path; empty where nothing is written
   * (the development server).
   */
  readonly content: (measured: Measured, written?: Written) => Content | Promise<Content>;
}

/** Where a file that was written before lies on disk, by its path on the site; undefined where nothing is written. */
export type Written = (path: string) => string | undefined;

/** Whole, or piece by piece where it is too large to hold. */
export type Content = string | Uint8Array | Iterable<string | Uint8Array>;
