/** Rules held against one report: what they find, with path, place and severity, and what its 说明 makes of it. */
import { frontMatterKey } from '../form/front-matter.ts';
import type { Fix, Issue, Place, RelatedPlace } from '../issue/issue.ts';
import { raise } from '../issue/raise.ts';
import type { ReportPlaces } from '../markdown/parse-report.ts';
import type { Report, Statement } from '../report/report.ts';
import type { TextEdit } from '../report/text/passages.ts';
import type { Finding, RelatedFinding, Rule, RuleFacts } from '../rules/define-rule.ts';
import { findRule, rules } from '../rules/index.ts';
import type { AcknowledgedIssue } from './checked.ts';
import { publicWords } from './public-words.ts';

/** The file whose report is held against rules. */
export interface HeldReport {
  readonly path: string;
  readonly report: Report;
  readonly places: ReportPlaces;
  /** Finds the place of what a finding relates to in another report. */
  readonly placeOf: (related: RelatedFinding) => RelatedPlace | undefined;
}

export interface Held {
  readonly issues: readonly Issue[];
  readonly acknowledged: readonly AcknowledgedIssue[];
}

/** `findings` gives what a rule finds; 说明 of the rules that were held and weren't needed are found too. */
export function holdRules<R extends Rule>(
  held: readonly R[],
  findings: (rule: R) => Iterable<Finding>,
  subject: HeldReport,
): Held {
  const issues: Issue[] = [];
  const acknowledged: AcknowledgedIssue[] = [];
  const used = new Set<Statement>();
  for (const rule of held) {
    const statement = rule.canBeAcknowledged
      ? subject.report.statements.find((candidate) => candidate.rule === rule.id)
      : undefined;
    for (const finding of findings(rule)) {
      const issue = toIssue(rule, finding, statement, subject);
      issues.push(issue);
      if (statement === undefined) continue;
      used.add(statement);
      acknowledged.push(toAcknowledged(rule, finding, statement, issue.related));
    }
  }
  const ofThem = subject.report.statements.filter((statement) =>
    held.some(
      ({ id, canBeAcknowledged, isOfChange }) =>
        canBeAcknowledged && isOfChange !== true && id === statement.rule,
    ),
  );
  const unneeded = ofThem.flatMap((statement) => unneededStatement(statement, used, subject));
  return { issues: [...issues, ...unneeded], acknowledged };
}

/** 说明 of a rule that isn't there, or that nobody may explain away. */
export function strayStatements({ report, path, places }: HeldReport): Issue[] {
  return report.statements.flatMap((statement, index) => {
    const rule = findRule(statement.rule);
    if (rule?.canBeAcknowledged === true) return [];
    const place = places.frontMatter([frontMatterKey('statements'), index]);
    return [raise('statement-rule', path, statementRuleMessage(statement, rule), place)];
  });
}

/** An acknowledged discrepancy stays on the list as a hint: it passes the build but never disappears. */
function toIssue(
  rule: RuleFacts,
  finding: Finding,
  statement: Statement | undefined,
  { path, places, placeOf }: HeldReport,
): Issue {
  const related = (finding.related ?? []).flatMap((each) => placeOf(each) ?? []);
  return {
    path,
    ...placeIn(finding, places),
    severity: statement === undefined ? rule.severity : 'hint',
    ruleId: rule.id,
    message: publicWords(
      statement === undefined
        ? finding.message
        : `${finding.message}（机关已说明：${statement.reason}）`,
    ),
    ...(finding.brief !== undefined && { brief: publicWords(finding.brief) }),
    figures: finding.figures ?? [],
    ...(related.length > 0 && { related }),
    ...(finding.fix !== undefined && { fix: fixIn(finding.fix, places) }),
  };
}

function placeIn({ figures, key, sectionAt, textAt }: Finding, places: ReportPlaces): Place {
  const { line, column } =
    textAt !== undefined
      ? places.text(textAt)
      : figures?.[0] !== undefined
        ? places.figure(figures[0])
        : sectionAt !== undefined
          ? places.section(sectionAt)
          : places.frontMatter(key === undefined ? [] : [key]);
  return { line, column };
}

function fixIn({ at, length, text }: TextEdit, places: ReportPlaces): Fix {
  const { line, column } = places.text(at);
  return { line, column, length, text };
}

function toAcknowledged(
  rule: RuleFacts,
  finding: Finding,
  statement: Statement,
  related: Issue['related'],
): AcknowledgedIssue {
  return {
    rule: { id: rule.id, title: rule.title, basis: rule.basis },
    section: rule.section ?? sectionOf(finding),
    message: publicWords(finding.brief ?? finding.message),
    figures: finding.figures ?? [],
    ...(related !== undefined && { related }),
    reason: statement.reason,
  };
}

/** A figure id begins with the section of its table. */
function sectionOf({ figures }: Finding): AcknowledgedIssue['section'] {
  const start = figures?.[0]?.split('.')[0];
  return start === 'proactiveDisclosure' || start === 'requests' || start === 'disputes'
    ? start
    : undefined;
}

function unneededStatement(
  statement: Statement,
  used: ReadonlySet<Statement>,
  { path, report, places }: HeldReport,
): Issue[] {
  if (used.has(statement)) return [];
  const index = report.statements.indexOf(statement);
  const place = places.frontMatter([frontMatterKey('statements'), index]);
  const rule = findRule(statement.rule);
  if (report.statements.slice(0, index).some((earlier) => earlier.rule === statement.rule)) {
    const message = `规则“${statement.rule}”写了两条说明，请合并成一条`;
    return [raise('statement-rule', path, message, place)];
  }
  const message = `说明所指的问题（${statement.rule}：${rule?.title ?? ''}）已经没有了；请删去这条说明`;
  return [raise('statement-unneeded', path, message, place)];
}

function statementRuleMessage({ rule: id }: Statement, rule: RuleFacts | undefined): string {
  const known = rules
    .filter((candidate) => candidate.canBeAcknowledged)
    .map((candidate) => candidate.id);
  return rule === undefined
    ? `没有叫“${id}”的规则；可以说明的规则有：${known.join('、')}`
    : `“${id}”（${rule.title}）不能用说明处理，请改正报告本身`;
}
