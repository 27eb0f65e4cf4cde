/** What differs between two states of a report, as far as readers may know. */
import type { ShownVersion } from '../../core/checking/earlier/show-version.ts';
import { reportDifference } from '../../core/checking/history/report-difference.ts';
import type { Comparison } from './change.ts';

export function compareStates(
  before: ShownVersion | undefined,
  after: ShownVersion | undefined,
): Comparison {
  if (before === undefined || after === undefined) return { kind: 'unknown' };
  if (before.kind === 'withheld' || after.kind === 'withheld') return { kind: 'withheld' };
  if (before.kind === 'text' || after.kind === 'text') return { kind: 'unreadable' };
  const reports = { before: before.report, after: after.report };
  return {
    kind: 'compared',
    ...reports,
    isMasked: before.isMasked || after.isMasked,
    difference: reportDifference(reports.before, reports.after),
  };
}
