/** Whether the site may say that the requests table adds up: every figure is there, and no sum is disputed. */
import type { SectionId } from '../core/form/sections.ts';
import { requestRows } from '../core/form/request-rows.ts';
import { applicantColumns } from '../core/form/applicants.ts';
import { figureOf, type Report } from '../core/report/report.ts';
import type { Discrepancy } from './discrepancies.ts';

export function isReconciled(
  report: Report,
  disputed: ReadonlyMap<SectionId | undefined, readonly Discrepancy[]>,
): boolean {
  if (disputed.has('requests')) return false;
  return requestRows(report.edition).every(({ row }) =>
    applicantColumns.every(
      ({ id }) => typeof figureOf(report, `requests.${row.id}.${id}`) === 'number',
    ),
  );
}
