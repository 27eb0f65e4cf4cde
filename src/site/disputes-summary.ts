/** One sentence above the disputes table. */
import {
  litigationLabel,
  litigations,
  procedures,
  reconsiderations,
} from '../core/form/disputes.ts';
import { sum } from '../core/report/figure.ts';
import { figureOf, type Report } from '../core/report/report.ts';
import type { Sentence } from './sentence.ts';

export function disputesSummary(report: Report): Sentence | undefined {
  const counts = (of: typeof procedures, result: string) =>
    sum(of.map(({ id }) => figureOf(report, `disputes.${id}.${result}`)));

  const reviewed = counts(reconsiderations, 'total');
  const reviewedWrong = counts(reconsiderations, 'corrected');
  const sued = counts(litigations, 'total');
  const suedWrong = counts(litigations, 'corrected');
  const pending = counts(procedures, 'pending');
  if (
    reviewed === undefined ||
    reviewedWrong === undefined ||
    sued === undefined ||
    suedWrong === undefined ||
    pending === undefined
  ) {
    return undefined;
  }
  const reviewLabel = reconsiderations.map(({ short }) => short).join('、');
  if (reviewed + sued === 0)
    return [`没有因政府信息公开引起的${reviewLabel}和${litigationLabel}。`];
  return [
    ...cases(reviewLabel, reviewed, reviewedWrong),
    '；',
    ...cases(litigationLabel, sued, suedWrong),
    pending === 0 ? '；年底没有未审结的。' : `；年底尚未审结 ${String(pending)} 件。`,
  ];
}

function cases(label: string, count: number, corrected: number): Sentence {
  if (count === 0) return [`没有${label}`];
  const outcome = corrected === 0 ? '没有被纠正的' : `纠正 ${String(corrected)} 件`;
  return [`${label} `, count, ` 件，${outcome}`];
}
