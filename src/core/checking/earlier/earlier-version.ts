/** A report as it stood before a correction, for readers who want to see what was changed. */
import type { Correction } from '../../report/report.ts';
import type { ShownVersion } from './show-version.ts';

export interface EarlierVersion {
  /** Part of its address. 1 is the report as it was first published. */
  readonly number: number;
  /** The corrections that it holds already, by date. */
  readonly holds: readonly Correction[];
  /** The corrections that it lacks and the next version has, by date. */
  readonly replacedBy: readonly Correction[];
  /** Where it was found: ids of the commit and of the content. */
  readonly origin: readonly string[];
  /** Made when it is asked for first. */
  readonly shown: ShownVersion;
  /** What a local file of its text held then, byte for byte. */
  readonly readFile: (name: string) => Uint8Array | undefined;
}

/** By address of the report (`addressOf`), the newest version first; none where nothing earlier is known. */
export type EarlierVersions = ReadonlyMap<string, readonly EarlierVersion[]>;
