/** Findings that the body acknowledges, each to be shown beside the table of which it speaks. */
import type { AcknowledgedIssue } from '../core/checking/checked.ts';
import { findFigureDefinition, type FigureId } from '../core/form/figures.ts';
import type { SectionId } from '../core/form/sections.ts';
import type { Report } from '../core/report/report.ts';

export interface Discrepancy {
  readonly title: string;
  /** What the rule found, with both sums; several where one explanation covers them. */
  readonly messages: readonly string[];
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
  return new Map([...bySection].map(([section, issues]) => [section, describeAll(report, issues)]));
}

/** One for each explanation, however many sums it covers. */
function describeAll(report: Report, issues: readonly AcknowledgedIssue[]): readonly Discrepancy[] {
  const byStatement = Map.groupBy(issues, ({ rule, reason }) => `${rule.id}\n${reason}`);
  return [...byStatement.values()].flatMap((together) => {
    const [first] = together;
    if (first === undefined) return [];
    const { rule, reason } = first;
    return [
      {
        title: rule.title,
        messages: together.map(({ message }) => message),
        reason,
        figures: figuresOf(report, together),
      },
    ];
  });
}

function figuresOf(report: Report, issues: readonly AcknowledgedIssue[]): Discrepancy['figures'] {
  const ids = issues.flatMap(({ figures }) =>
    figures.length > mostFigures ? figures.slice(0, 1) : figures,
  );
  return ids.map((id) => ({ id, name: findFigureDefinition(report.edition, id)?.name ?? id }));
}
