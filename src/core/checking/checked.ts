/** Content after checking: what the site shows and what the terminal prints. */
import type { FigureId } from '../form/figures.ts';
import type { SectionId } from '../form/sections.ts';
import type { Issue, RelatedPlace } from '../issue/issue.ts';
import type { ReportPlaces } from '../markdown/parse-report.ts';
import type { Narrative } from '../markdown/render-narrative.ts';
import type { Agency } from '../register/agency.ts';
import type { ReportAddress } from '../register/report-address.ts';
import type { Site } from '../register/site.ts';
import type { Report } from '../report/report.ts';

export interface CheckedContent {
  readonly site: Site;
  /** The day of the check, YYYY-MM-DD: it decides what is overdue. */
  readonly today: string;
  /** By kind in the official order, then by id. */
  readonly agencies: readonly Agency[];
  /** By agency, then by year. */
  readonly reports: readonly CheckedReport[];
  /** Reports that are there and were not read, since only a part of the content was asked for. */
  readonly elsewhere?: readonly ReportAddress[];
  /** All of them, sorted. */
  readonly issues: readonly Issue[];
}

export interface CheckedReport {
  readonly path: string;
  /** Identity given by the path. */
  readonly agency: string;
  readonly year: number;
  /** What the checks of other reports ask of it. Undefined where the file couldn't be understood. */
  readonly identity: ReportIdentity | undefined;
  /**
   * Undefined where the file couldn't be understood. This and `places` may be read again from the text when they are
   * asked for, where the findings were known from an earlier check.
   */
  readonly report: Report | undefined;
  readonly places: ReportPlaces;
  readonly issues: readonly Issue[];
  readonly acknowledged: readonly AcknowledgedIssue[];
  /** Local files that the text uses, relative to the folder of the agency. */
  readonly files: readonly string[];
  /** Sanitised HTML, made on demand from the tree that was checked. */
  readonly renderNarrative: () => Narrative;
}

export type ReportIdentity = Pick<Report, 'agencyName' | 'year' | 'publishedOn'>;

/** A discrepancy that the agency explains in 说明; readers see it beside the table. */
export interface AcknowledgedIssue {
  readonly rule: { readonly id: string; readonly title: string; readonly basis: string };
  readonly section: SectionId | undefined;
  /** What is wrong, in a sentence that fits beside the table. */
  readonly message: string;
  readonly figures: readonly FigureId[];
  /** Places in other reports that belong to it. */
  readonly related?: readonly RelatedPlace[];
  readonly reason: string;
}
