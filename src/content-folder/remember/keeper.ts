/** What stays of a report after its check, here and for the next time. */
import type { CheckedReport } from '../../core/checking/checked.ts';
import type { ReportFile } from '../../core/markdown/parse-report.ts';
import type { KnownReport } from './known.ts';
import { found, recall, recentContents, withoutTree } from './recall.ts';

export interface Keeper {
  /** Of a report that was checked just now: what takes its place, and what more is known of it from now on. */
  readonly keep: (file: ReportFile, checked: CheckedReport) => Kept;
  /** The report that is known; undefined where too little is known of it. */
  readonly recall: (file: ReportFile, known: KnownReport) => CheckedReport | undefined;
}

export interface Kept {
  readonly checked: CheckedReport;
  readonly known: Pick<KnownReport, 'found' | 'stored' | 'checked'>;
}

/** All of it, with its tree, for as long as the process lives. */
export const keepTrees: Keeper = {
  keep: (_file, checked) => ({ checked, known: { found: found(checked), checked } }),
  recall: (_file, { checked }) => checked,
};

/** What was found; whoever asks for the report has it read again. */
export function keepFindings(): Keeper {
  const recent = recentContents();
  return {
    keep: (file, checked) => ({
      checked: withoutTree(file, checked, recent),
      known: { found: found(checked) },
    }),
    recall: (file, known) => recall(file, known.found, recent),
  };
}
