/** One report file: parsed, then held against every rule that needs nothing else. */
import { compareIssues, type Issue, type RelatedPlace } from '../issue/issue.ts';
import {
  parseReport,
  type ParsedReport,
  type ReportFile,
  type ReportPlaces,
} from '../markdown/parse-report.ts';
import { renderNarrative } from '../markdown/render-narrative.ts';
import type { Agency } from '../register/agency.ts';
import { noWords, type Words } from '../register/words.ts';
import type { Report } from '../report/report.ts';
import type { Finding, RelatedFinding, ReportRule, Subject } from '../rules/define-rule.ts';
import { reportRules } from '../rules/index.ts';
import type { CheckedReport, ReportIdentity } from './checked.ts';
import { holdRules, strayStatements, type Held, type HeldReport } from './hold-rules.ts';
import { publicWords } from './public-words.ts';

/**
 * `agency`: the register's entry for the folder, if there is one. `isAsked`: whether somebody wants to know what the rule
 * finds; all are wanted unless given.
 */
export function checkReport(
  file: ReportFile,
  agency: Agency | undefined,
  words: Words = noWords,
  isAsked: (rule: ReportRule, report: Report) => boolean = () => true,
): CheckedReport {
  const parsed = parseReport(file);
  const { report, places, tree } = parsed;
  const rulesFor = (read: Report) => reportRules.filter((rule) => isAsked(rule, read));
  const subject = { yearOfPath: file.year, agency, words };
  const found = holdReportRules(parsed, rulesFor, subject, file.path);
  return {
    path: file.path,
    agency: file.agency,
    year: file.year,
    identity: report && identityOf(report),
    report,
    places,
    issues: [...parsed.issues.map(inPublicWords), ...found.issues].sort(compareIssues),
    acknowledged: found.acknowledged,
    files: parsed.files,
    renderNarrative: () => renderNarrative(tree, file.year),
  };
}

/** What the parser quotes is printed too. */
function inPublicWords(issue: Issue): Issue {
  const message = publicWords(issue.message);
  return message === issue.message ? issue : { ...issue, message };
}

function identityOf({ agencyName, year, publishedOn }: Report): ReportIdentity {
  return { agencyName, year, publishedOn };
}

function holdReportRules(
  { report, salvaged, places }: ParsedReport,
  rulesFor: (report: Report) => readonly ReportRule[],
  subject: Omit<Subject, 'report'>,
  path: string,
): Held {
  if (report !== undefined) {
    const held = heldReport(report, path, places);
    const { issues, acknowledged } = holdRules(
      rulesFor(report),
      (rule) => rule.check({ report, ...subject }),
      held,
    );
    return { issues: [...issues, ...strayStatements(held)], acknowledged };
  }
  if (salvaged === undefined) return { issues: [], acknowledged: [] };
  const readable = salvaged.report;
  const findings = function* (rule: ReportRule): Iterable<Finding> {
    for (const finding of rule.check({ report: readable, ...subject })) {
      if (!isOfWhatWasNotRead(finding, salvaged)) yield finding;
    }
  };
  const found = holdRules(rulesFor(readable), findings, heldReport(readable, path, places));
  // Which statements are needed is known only when every figure was read.
  const isOfRules = ({ ruleId }: Issue) => !/^statement-/.test(ruleId);
  return { issues: found.issues.filter(isOfRules), acknowledged: found.acknowledged };
}

function heldReport(report: Report, path: string, places: ReportPlaces): HeldReport {
  return { path, report, places, placeOf: (related) => placeHere(related, path, places) };
}

/** A rule that looks at one report can only speak of that one. */
export function placeHere(
  { figure, textAt, message }: RelatedFinding,
  path: string,
  places: ReportPlaces,
): RelatedPlace {
  const { line, column } =
    textAt !== undefined
      ? places.text(textAt)
      : figure !== undefined
        ? places.figure(figure)
        : places.frontMatter([]);
  return {
    path,
    line,
    column,
    message: publicWords(message),
    ...(figure !== undefined && { figure }),
  };
}

/** What stands there instead of an unreadable value is ours: it was reported already, and no rule may judge it. */
function isOfWhatWasNotRead(
  { figures, key }: Finding,
  { unreadFigures, isIdentityUnread }: NonNullable<ParsedReport['salvaged']>,
): boolean {
  if (key !== undefined) return isIdentityUnread;
  return figures?.some((id) => unreadFigures.has(id)) ?? false;
}
