/** Sums of figures compared: what reconciliation is made of. */
import type { FigureId } from '../form/figures.ts';
import { sum } from './figure.ts';
import { figureOf, type Report } from './report.ts';

/** A figure of an equation with the name by which the message speaks of it. */
export interface Term {
  readonly id: FigureId;
  readonly name: string;
}

/** Two sums that should be equal, and by how much they are not. */
export interface Imbalance {
  readonly left: number;
  readonly right: number;
  readonly difference: number;
}

/**
 * Both sums, where they are known and differ. A sum with a figure that was not reported is unknown: the blank
 * is a finding of its own (blank-figures), so nothing is skipped in silence.
 */
export function imbalance(
  report: Report,
  left: readonly FigureId[],
  right: readonly FigureId[],
): Imbalance | undefined {
  const sumOf = (ids: readonly FigureId[]) => sum(ids.map((id) => figureOf(report, id)));
  const [leftSum, rightSum] = [sumOf(left), sumOf(right)];
  if (leftSum === undefined || rightSum === undefined || leftSum === rightSum) return undefined;
  return { left: leftSum, right: rightSum, difference: Math.abs(leftSum - rightSum) };
}

/** E.g. `新收 5 + 上年结转 1 = 6`; a single term is written without the sum. */
export function sideText(report: Report, terms: readonly Term[], total: number): string {
  const text = terms.map(({ id, name }) => `${name} ${String(figureOf(report, id))}`).join(' + ');
  return terms.length === 1 ? text : `${text} = ${String(total)}`;
}

/** Terms that are not zero: a sum of twenty rows would bury the two that matter. */
export function nonZero(report: Report, terms: readonly Term[]): readonly Term[] {
  return terms.filter(({ id }) => figureOf(report, id) !== 0);
}
