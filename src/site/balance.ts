/** The equation that the form itself prints, by its four totals: what came in equals what left and what stays. */
import { requestRow } from '../core/form/request-rows.ts';
import { figureOf, type Report } from '../core/report/report.ts';

export interface BalanceTerm {
  readonly label: string;
  readonly count: number;
}

export interface Balance {
  readonly received: BalanceTerm;
  readonly broughtForward: BalanceTerm;
  readonly resolved: BalanceTerm;
  readonly carriedForward: BalanceTerm;
  /** False where the body filed figures that don't add up, and said why. */
  readonly isBalanced: boolean;
}

/** Undefined as soon as one of the four was not reported. */
export function balanceOf(report: Report): Balance | undefined {
  const received = term(report, 'received');
  const broughtForward = term(report, 'broughtForward');
  const resolved = term(report, 'resolved');
  const carriedForward = term(report, 'carriedForward');
  if (!received || !broughtForward || !resolved || !carriedForward) return undefined;
  return {
    received,
    broughtForward,
    resolved,
    carriedForward,
    isBalanced: received.count + broughtForward.count === resolved.count + carriedForward.count,
  };
}

function term(report: Report, row: string): BalanceTerm | undefined {
  const count = figureOf(report, `requests.${row}.total`);
  if (typeof count !== 'number') return undefined;
  return { label: requestRow(report.edition, row).short, count };
}
