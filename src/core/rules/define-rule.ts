/** The contract of a rule: one file, one value; from it come the check, its tests and its page. */
import type { FigureId } from '../form/figures.ts';
import type { SectionId } from '../form/sections.ts';
import type { Severity } from '../issue/issue.ts';
import type { Agency } from '../register/agency.ts';
import type { Standing } from '../register/standing.ts';
import type { Words } from '../register/words.ts';
import type { Figure } from '../report/figure.ts';
import type { Correction, Report } from '../report/report.ts';
import type { TextEdit, TextPlace } from '../report/text/passages.ts';
import type { Surroundings } from './surroundings.ts';

/** What every rule says of itself, whatever it looks at. */
export interface RuleFacts {
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
  /** It looks at what changed since the last commit. After that nothing is found any more, and yet its 说明 stays. */
  readonly isOfChange?: true;
  /** Where a reader looks for the discrepancy: the section whose table it concerns. */
  readonly section?: SectionId;
}

/** Holds a report against itself: nothing outside of its file changes what it finds. */
export interface ReportRule extends RuleFacts {
  readonly scope: 'report';
  readonly good: readonly ExampleReport[];
  readonly bad: readonly BadExample[];
  readonly check: (subject: Subject) => Iterable<Finding>;
}

/** Holds a report against what stands around it: last year's, other bodies', the deadline. */
export interface ArchiveRule extends RuleFacts {
  readonly scope: 'archive';
  readonly good: readonly ExampleReport[];
  readonly bad: readonly BadExample[];
  readonly check: (subject: Subject, around: Surroundings) => Iterable<Finding>;
}

/** Holds a body against its years: what it finds is not in any report. It can't be acknowledged in one either. */
export interface BodyRule extends RuleFacts {
  readonly scope: 'body';
  readonly canBeAcknowledged: false;
  readonly good: readonly ExampleYears[];
  readonly bad: readonly { readonly given: ExampleYears; readonly messages: readonly string[] }[];
  readonly check: (body: BodySubject) => Iterable<BodyFinding>;
}

export type Rule = ReportRule | ArchiveRule | BodyRule;

/** Rules that belong together, in the order in which editors and readers see them. */
export interface RuleFamily {
  /** Short and ASCII: an anchor. */
  readonly id: string;
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** What an example changes in a sound report of 示例县水利局 for 2023, whose figures are all 0. */
export interface ExampleReport extends Partial<Omit<Report, 'figures'>> {
  readonly figures?: Readonly<Record<FigureId, Figure>>;
  readonly yearOfPath?: number;
  /** What it changes in the register's entry of the body. */
  readonly body?: Partial<Agency>;
  readonly words?: Partial<Words>;
  readonly around?: ExampleSurroundings;
}

/** What stands around the example: nothing but what is given. Years default to what the key says. */
export interface ExampleSurroundings {
  readonly lastYear?: ExampleReport;
  readonly yearBeforeLast?: ExampleReport;
  readonly merged?: readonly ExampleBody[];
  readonly members?: readonly ExampleBody[];
  readonly dueOn?: string;
  readonly publishedEarlier?: string;
  readonly correctionsEarlier?: readonly Correction[];
}

/** Another body; without a report where it has none of that year. */
export interface ExampleBody {
  readonly name: string;
  readonly report?: ExampleReport;
}

export interface BadExample {
  readonly given: ExampleReport;
  /** The messages, exactly. */
  readonly messages: readonly string[];
}

/** The standings of 示例县水利局, by year. */
export type ExampleYears = Readonly<Record<number, Standing>>;

/** What a rule may look at. */
export interface Subject {
  readonly report: Report;
  /** Year that the path of the file gives. */
  readonly yearOfPath: number;
  /** Undefined where the body isn't registered; that is a finding of its own. */
  readonly agency: Agency | undefined;
  /** Words and titles that the editors of this column added to those that the rules know. */
  readonly words: Words;
}

export interface BodySubject {
  readonly agency: Agency;
  /** From the first to the last year of which the column has any report. */
  readonly standings: ReadonlyMap<number, Standing>;
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
  /** Where in the narrative it is shown, if it speaks of a sentence there; before `figures`, which it may name too. */
  readonly textAt?: TextPlace;
  /** Other places that belong to it, each a step away. */
  readonly related?: readonly RelatedFinding[];
  /** What sets it right without a doubt: words or marks of the narrative, never a figure. */
  readonly fix?: TextEdit;
}

/** A place in this or in another report; without figure and text the report as such. */
export interface RelatedFinding {
  /** What stands there, in words that need no context. */
  readonly message: string;
  /** The report itself where it isn't given. */
  readonly agency?: string;
  readonly year?: number;
  readonly figure?: FigureId;
  readonly textAt?: TextPlace;
}

/** Shown at the file that isn't there, or is. */
export interface BodyFinding {
  readonly year: number;
  readonly message: string;
}

export function defineRule(rule: Omit<ReportRule, 'scope'>): ReportRule {
  return { scope: 'report', ...rule };
}

export function defineArchiveRule(rule: Omit<ArchiveRule, 'scope'>): ArchiveRule {
  return { scope: 'archive', ...rule };
}

export function defineBodyRule(rule: Omit<BodyRule, 'scope' | 'canBeAcknowledged'>): BodyRule {
  return { scope: 'body', canBeAcknowledged: false, ...rule };
}
