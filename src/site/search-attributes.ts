/** What the search index learns of a report besides its text: filters, order and what a result line shows. */
import { notStated } from '../core/form/front-matter.ts';
import type { Agency } from '../core/register/agency.ts';
import type { Report } from '../core/report/report.ts';
import { balanceOf } from './balance.ts';

/** Each `name:value`. */
export interface SearchAttributes {
  readonly filters: readonly string[];
  readonly sort: string;
  readonly metas: readonly string[];
}

export function searchAttributes(agency: Agency, report: Report): SearchAttributes {
  return {
    filters: [
      `年度:${String(report.year)}`,
      `类别:${agency.kind}`,
      ...regions(agency.division.path).map((region) => `地区:${region}`),
    ],
    sort: `year:${String(report.year)}`,
    metas: [
      `published:${report.publishedOn ?? notStated}`,
      ...(report.corrections.length > 0
        ? [`corrections:${String(report.corrections.length)}`]
        : []),
      ...balanceMeta(report),
    ],
  };
}

/** The division and all above it, each as a path from the top. */
function regions(path: readonly string[]): readonly string[] {
  if (path.length === 0) return [notStated];
  return path.map((_, depth) => path.slice(0, depth + 1).join('/'));
}

function balanceMeta(report: Report): readonly string[] {
  const balance = balanceOf(report);
  if (balance === undefined) return [];
  const { received, broughtForward, resolved, carriedForward } = balance;
  const counts = [received, broughtForward, resolved, carriedForward].map(({ count }) => count);
  return [`balance:${counts.join(',')}`];
}
