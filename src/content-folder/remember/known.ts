/** What earlier checks of a content folder found, with all that it follows from. */
import type { CheckedReport } from '../../core/checking/checked.ts';
import type { Held } from '../../core/checking/hold-rules.ts';
import type { StoredReport } from './stored-report.ts';

/** By address of the report. */
export type Known = ReadonlyMap<string, KnownReport>;

export interface KnownReport {
  /** Digest of its text, its entry in the register and the words of the column. */
  readonly key: string;
  /** Files beside it that its text names, and whether they were there. */
  readonly asked: Readonly<Record<string, boolean>>;
  readonly found: Found;
  /** What its surroundings brought to light, if it was held against any. */
  readonly around?: KnownAround;
  /** Only where reports will be asked for. */
  readonly stored?: StoredReport;
  /** Only in this process, and only where trees are kept: with the tree that was checked. */
  readonly checked?: CheckedReport;
}

export interface KnownAround {
  /** Digest of the report and of everything around it. */
  readonly key: string;
  readonly held: Held;
}

/** All of a checked report but what can be read again from its text. */
export type Found = Pick<CheckedReport, 'identity' | 'issues' | 'acknowledged' | 'files'>;
