/** The contract of a rule: one file, one value; from it come the check, its tests and its page. */
import type { FigureId } from '../form/figures.ts';
import type { SectionId } from '../form/sections.ts';
import type { Severity } from '../issue/issue.ts';
import type { Agency } from '../register/agency.ts';
import type { Figure } from '../report/figure.ts';
import type { Report } from '../report/report.ts';
import type { TextPlace } from '../report/text/passages.ts';

export interface Rule {
  /** File name of the rule; it stands in findings and in 说明, and never changes. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence, in Chinese as all text of a rule. */
  readonly title: string;
  /** The notice or article that it follows from. */
  readonly basis: string;
  /** Why it is worth stopping for. */
  readonly rationale: string;
  /** The agency may explain in 说明 why it doesn't hold; the discrepancy is then shown to readers. */
  readonly canBeAcknowledged: boolean;
  /** Where a reader looks for the discrepancy: the section whose table it concerns. */
  readonly section?: SectionId;
  readonly good: readonly ExampleReport[];
  readonly bad: readonly BadExample[];
  readonly check: (subject: Subject) => Iterable<Finding>;
}

/** What an example changes in a sound report of 示例县水利局 for 2023, whose figures are all 0. */
export interface ExampleReport extends Partial<Omit<Report, 'figures'>> {
  readonly figures?: Readonly<Record<FigureId, Figure>>;
  readonly yearOfPath?: number;
}

export interface BadExample {
  readonly given: ExampleReport;
  /** The messages, exactly. */
  readonly messages: readonly string[];
}

/** What a rule may look at. */
export interface Subject {
  readonly report: Report;
  /** Year that the path of the file gives. */
  readonly yearOfPath: number;
  /** Undefined where the body isn't registered; that is a finding of its own. */
  readonly agency: Agency | undefined;
}

/** What a rule found; the checker adds path, place and severity. */
export interface Finding {
  readonly message: string;
  /** The same for readers of the page, who see the figures or the text: what differs, and not what to do. */
  readonly brief?: string;
  /** All figures that it speaks of; the first is where it is shown. */
  readonly figures?: readonly FigureId[];
  /** Key of the front matter where it is shown, if it speaks of no figure. */
  readonly key?: string;
  /** Position in `Report.sections` where it is shown, if it speaks of a section as such. */
  readonly sectionAt?: number;
  /** Where in the narrative it is shown, if it speaks of a sentence there. */
  readonly textAt?: TextPlace;
}

export function defineRule(rule: Rule): Rule {
  return rule;
}
