/** Findings that the body acknowledges, each to be shown beside the table of which it speaks. */
import type { AcknowledgedIssue } from '../core/checking/checked.ts';
import { findFigureDefinition, type FigureId } from '../core/form/figures.ts';
import type { SectionId } from '../core/form/sections.ts';
import type { Report } from '../core/report/report.ts';

export interface Discrepancy {
  readonly title: string;
  /** What the rule found, with both sums. */
  readonly message: string;
  /** The body's own explanation. */
  readonly reason: string;
  /** Cells of the table that it speaks of. */
  readonly figures: readonly { readonly id: FigureId; readonly name: string }[];
}

/** More would be a list that nobody reads: then only the figure at which the finding points. */
const mostFigures = 6;

/** By the section whose table they concern; under `undefined` those that concern none. */
export function discrepancies(
  report: Report,
  acknowledged: readonly AcknowledgedIssue[],
): ReadonlyMap<SectionId | undefined, readonly Discrepancy[]> {
  const bySection = Map.groupBy(acknowledged, ({ section }) => section);
  return new Map(
    [...bySection].map(([section, issues]) => [
      section,
      issues.map((issue) => describe(report, issue)),
    ]),
  );
}

function describe(
  report: Report,
  { rule, message, reason, figures }: AcknowledgedIssue,
): Discrepancy {
  const shown = figures.length > mostFigures ? figures.slice(0, 1) : figures;
  return {
    title: rule.title,
    message,
    reason,
    figures: shown.map((id) => ({
      id,
      name: findFigureDefinition(report.edition, id)?.name ?? id,
    })),
  };
}
