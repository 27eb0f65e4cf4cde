/** A report that isn't there, so that one can ask what would stand around it. */
import { checkReport } from '../core/checking/check-report.ts';
import type { CheckedReport } from '../core/checking/checked.ts';

export function absentReport(address: {
  readonly agency: string;
  readonly year: number;
}): CheckedReport {
  return checkReport({ ...address, path: '', text: '', hasFile: () => false }, undefined);
}
