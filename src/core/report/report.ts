/** One annual report: what a file of content/reports says, understood. */
import type { EditionId } from '../form/editions.ts';
import type { FigureId } from '../form/figures.ts';
import type { SectionId } from '../form/sections.ts';
import type { Figure } from './figure.ts';

export interface Report {
  /** Id of the agency: the folder of the file. */
  readonly agency: string;
  /** Full name of the agency as the report gives it (its name of that time). */
  readonly agencyName: string;
  readonly year: number;
  readonly title: string;
  readonly edition: EditionId;
  /** First date of publication, YYYY-MM-DD; null where the source doesn't state it. */
  readonly publishedOn: string | null;
  /** First and last day, YYYY-MM-DD; null where the source doesn't state it. */
  readonly period: Period | null;
  readonly indexNumber?: string;
  readonly documentNumber?: string;
  readonly source?: string;
  readonly isAbridged: boolean;
  readonly corrections: readonly Correction[];
  readonly statements: readonly Statement[];
  /** Every figure of the edition, by figure id. */
  readonly figures: Readonly<Record<FigureId, Figure>>;
  /** Markdown before section one; may be empty. */
  readonly lead: string;
  /** In the order of the file. */
  readonly sections: readonly ReportSection[];
}

export interface Period {
  readonly from: string;
  readonly to: string;
}

export interface Correction {
  readonly date: string;
  readonly text: string;
}

/** The agency explains why a reconciliation rule doesn't hold; shown to readers beside the table. */
export interface Statement {
  readonly rule: string;
  readonly reason: string;
}

export interface ReportSection {
  /** Undefined where the heading is none of the six. */
  readonly id?: SectionId;
  readonly title: string;
  /** Markdown without the heading, trimmed. */
  readonly markdown: string;
}

/** The figure of that id; an id that the report's edition doesn't have is a bug. */
export function figureOf(report: Report, id: FigureId): Figure {
  const figure = report.figures[id];
  if (figure === undefined) throw new Error(`edition ${report.edition} has no figure ${id}`);
  return figure;
}
