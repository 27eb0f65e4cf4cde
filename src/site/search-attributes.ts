/** What the search index learns of a report besides its text: what a result line shows. */
import { notStated } from '../core/form/front-matter.ts';
import type { Report } from '../core/report/report.ts';
import { balanceOf } from './balance.ts';

export interface SearchAttributes {
  /** Each `name:value`. */
  readonly metas: readonly string[];
}

export function searchAttributes(report: Report): SearchAttributes {
  return {
    metas: [
      `published:${report.publishedOn ?? notStated}`,
      ...(report.corrections.length > 0
        ? [`corrections:${String(report.corrections.length)}`]
        : []),
      ...balanceMeta(report),
    ],
  };
}

function balanceMeta(report: Report): readonly string[] {
  const balance = balanceOf(report);
  if (balance === undefined) return [];
  const { received, broughtForward, resolved, carriedForward } = balance;
  const counts = [received, broughtForward, resolved, carriedForward].map(({ count }) => count);
  return [`balance:${counts.join(',')}`];
}
