/** A government's report to begin with: every figure that the members' reports tell whole, and nothing guessed. */
import type { Figure } from '../report/figure.ts';
import { draftReport } from '../report/draft-report.ts';
import type { Report } from '../report/report.ts';
import { wholeSum, type Rollup } from './roll-up.ts';

/** A figure that one of the reports leaves open stays blank; a member without any report is only not in the sums. */
export function draftOf(
  government: { readonly id: string; readonly name: string },
  year: number,
  { edition, figures }: Rollup,
): Report {
  const sums: Record<string, Figure> = {};
  for (const { definition, all } of figures) sums[definition.id] = wholeSum(all);
  return { ...draftReport(government, year, []), edition, figures: sums };
}
