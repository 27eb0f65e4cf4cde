/** What git kept of the reports of a content folder, for whoever asks what became of a figure. */
import type { ReportAddress } from '../../register/report-address.ts';
import type { Correction } from '../../report/report.ts';
import type { ShownVersion } from '../earlier/show-version.ts';

export interface ContentHistory {
  /** `partial`: only the last part of it is here, as in a shallow clone; `none`: nothing of these reports is in git. */
  readonly extent: 'complete' | 'partial' | 'none';
  /** The commit up to which it goes. */
  readonly commit: string | undefined;
  /** Reports whose file is not what that commit holds, by address: what was changed in them is not told yet. */
  readonly uncommitted: readonly string[];
  /** Of the reports that the commit holds, by address. */
  readonly reports: ReadonlyMap<string, ReportHistory>;
  /** Of reports that it doesn't hold any more. */
  readonly gone: readonly ReportHistory[];
}

export const noHistory: ContentHistory = {
  extent: 'none',
  commit: undefined,
  uncommitted: [],
  reports: new Map(),
  gone: [],
};

/** The states of one report, the newest first: those alone that say something else than the one before. */
export type ReportHistory = readonly ReportState[];

export type ReportState = KeptState | GoneState;

/** The report as a commit left it, up to the next state. */
export interface KeptState {
  readonly kind: 'kept';
  /** Where it stood then. */
  readonly address: ReportAddress;
  /** When it came to say this; undefined where the history doesn't reach so far. */
  readonly moment: Moment | undefined;
  /** Id of the content: the same in every clone, and after commits were made anew. */
  readonly blob: string;
  /** Undefined where nobody can say. */
  readonly corrections: readonly Correction[] | undefined;
  /** Made when it is asked for first. */
  readonly shown: ShownVersion;
}

export interface GoneState {
  readonly kind: 'gone';
  readonly address: ReportAddress;
  readonly moment: Moment | undefined;
}

export interface Moment {
  readonly commit: string;
  /** With the offset of China, e.g. 2026-11-21T17:30:44+08:00. */
  readonly at: string;
}

/** Seconds since 1970, as clocks in China showed them. */
export function momentOf(commit: string, seconds: number): Moment {
  const shifted = new Date((seconds + hoursAhead * 3600) * 1000);
  return { commit, at: `${shifted.toISOString().slice(0, 19)}+08:00` };
}

const hoursAhead = 8;

/** YYYY-MM-DD, in China. */
export function dayOf({ at }: Moment): string {
  return at.slice(0, 10);
}
