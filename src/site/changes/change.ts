/** One event of one report, for lists of changes, feeds and pages. */
import type { Moment } from '../../core/checking/history/content-history.ts';
import type { ReportDifference } from '../../core/checking/history/report-difference.ts';
import type { ChangeKind } from '../../core/open-data/changes/changes-json.ts';
import type { Correction, Report } from '../../core/report/report.ts';

export interface Change {
  /** Of the report, the kind and what tells it from its like; the same in every build. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** YYYY-MM-DD; undefined where nobody says. */
  readonly date: string | undefined;
  /** Who says so: the report, or the repository. */
  readonly dateSource: 'filed' | 'recorded';
  /** When it came to the repository; undefined where that isn't known. */
  readonly recorded: Moment | undefined;
  readonly agency: string;
  readonly agencyName: string;
  readonly year: number;
  readonly title: string;
  /** Published again, after it was gone. */
  readonly isReturn: boolean;
  /** The body's folder before, if it moved in this step. */
  readonly movedFrom: string | undefined;
  /** Of a correction: what the body says. */
  readonly correction: Correction | undefined;
  /** Corrections of the same step. */
  readonly togetherWith: readonly string[];
  /** Of what was before with what came; undefined where nothing was before, or nothing came. */
  readonly comparison: (() => Comparison) | undefined;
}

export type Comparison =
  | {
      readonly kind: 'compared';
      readonly difference: ReportDifference;
      readonly before: Report;
      readonly after: Report;
      /** The narrative of one of the two holds private data: what it says is nobody's to see again. */
      readonly isMasked: boolean;
    }
  /** One of the two holds private data, is no report by the form of today, or isn't kept. */
  | { readonly kind: 'withheld' | 'unreadable' | 'unknown' };

/** The later of its day and of when it was recorded: by that, lists put the newest first. */
export function timeOf({ date, recorded }: Pick<Change, 'date' | 'recorded'>): string {
  const start = date === undefined ? '' : `${date}T00:00:00+08:00`;
  const at = recorded?.at ?? '';
  return at > start ? at : start;
}
