/** The six kinds of outcome, （一） to （六）, each with its total over all applicants. */
import type { RequestNode, RequestRow } from '../core/form/request-node.ts';
import { outcomeNodes } from '../core/form/request-rows.ts';
import { sum } from '../core/report/figure.ts';
import { figureOf, type Report } from '../core/report/report.ts';

export interface OutcomeTotal {
  readonly id: string;
  readonly label: string;
  /** Undefined where one of its figures was not reported. */
  readonly count: number | undefined;
}

export function outcomeTotals(report: Report): readonly OutcomeTotal[] {
  return outcomeNodes(report.edition).map((node) => ({
    id: node.id,
    label: node.short,
    count: outcomeTotal(report, node),
  }));
}

/** Undefined for an outcome that the edition doesn't have, too. */
export function outcomeCount(report: Report, id: string): number | undefined {
  const node = outcomeNodes(report.edition).find((outcome) => outcome.id === id);
  return node && outcomeTotal(report, node);
}

function outcomeTotal(report: Report, node: RequestNode): number | undefined {
  return sum(leafRows(node).map((row) => figureOf(report, `requests.${row.id}.total`)));
}

function leafRows(node: RequestNode): readonly RequestRow[] {
  return node.kind === 'row' ? [node] : node.rows.flatMap(leafRows);
}
