/** What is known of a file once it is written. */
export interface FileSize {
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
}

/** By path on the site, without the base. */
export type Measured = ReadonlyMap<string, FileSize>;
