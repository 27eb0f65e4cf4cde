/**
 * A report as others read it: `report.json` beside its page. Figures are in the encoding of format.md section 2, texts
 * are Markdown as filed. What `import --format json` prints has the same `form`, `agency`, `year`, `title`, `figures`
 * and `sections`.
 */
import type { EditionId } from '../form/editions.ts';
import type { FigureId } from '../form/figures.ts';
import type { SectionId } from '../form/sections.ts';
import type { Severity } from '../issue/issue.ts';
import type { AgencyKind } from '../register/agency.ts';
import type { Figure } from '../report/figure.ts';
import type { Correction, Period, Statement } from '../report/report.ts';

export interface ReportJson {
  /** Address of the schema that it follows. */
  readonly $schema: string;
  /** Address of its page. */
  readonly page: string;
  readonly form: EditionId;
  readonly agency: string;
  /** Name of the body when it filed. */
  readonly agencyName: string;
  /** Of the body today. */
  readonly kind: AgencyKind;
  /** GB/T 2260; null where it isn't known. */
  readonly divisionCode: string | null;
  /** From province down; empty where it isn't known. */
  readonly division: readonly string[];
  readonly year: number;
  readonly title: string;
  /** YYYY-MM-DD; null where the source doesn't state it. */
  readonly publishedOn: string | null;
  readonly period: Period | null;
  readonly indexNumber?: string;
  readonly documentNumber?: string;
  readonly source?: string;
  readonly isAbridged: boolean;
  readonly corrections: readonly Correction[];
  /** The body's own explanations of findings. */
  readonly statements: readonly Statement[];
  /** Every figure of the form, in its order. */
  readonly figures: Readonly<Record<FigureId, Figure>>;
  /** Titles of all sections as filed, in their order: those of `sections` and of `otherSections`. */
  readonly headings: readonly string[];
  /** Markdown as filed, by section; `lead` is what stands before the first. */
  readonly sections: Readonly<Partial<Record<'lead' | SectionId, string>>>;
  /** Sections that the form doesn't have, in the order of the file. */
  readonly otherSections: readonly { readonly title: string; readonly markdown: string }[];
  /** What the check found about the figures: the same that readers see beside the tables. */
  readonly findings: readonly PublishedFinding[];
}

export interface PublishedFinding {
  readonly ruleId: string;
  /** As `check` says it: what the body explained is a hint. */
  readonly severity: Severity;
  readonly message: string;
  readonly figures: readonly FigureId[];
  /** The body's explanation, where it gives one. */
  readonly reason?: string;
}
