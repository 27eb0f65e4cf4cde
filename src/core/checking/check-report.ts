/** One report file: parsed, then held against every rule. The only place where Markdown and rules meet. */
import { frontMatterKey } from '../form/front-matter.ts';
import { compareIssues, type Issue, type Place } from '../issue/issue.ts';
import { raise } from '../issue/raise.ts';
import {
  parseReport,
  type ParsedReport,
  type ReportFile,
  type ReportPlaces,
} from '../markdown/parse-report.ts';
import { renderNarrative } from '../markdown/render-narrative.ts';
import type { Agency } from '../register/agency.ts';
import type { Report, Statement } from '../report/report.ts';
import type { Finding, Rule, Subject } from '../rules/define-rule.ts';
import { findRule, rules } from '../rules/index.ts';
import type { AcknowledgedIssue, CheckedReport } from './checked.ts';

/** `agency`: the register's entry for the folder, if there is one. */
export function checkReport(file: ReportFile, agency: Agency | undefined): CheckedReport {
  const parsed = parseReport(file);
  const { report } = parsed;
  const readable = report ?? parsed.salvaged?.report;
  const found =
    readable === undefined
      ? nothing
      : runRules({ report: readable, yearOfPath: file.year, agency }, file.path, parsed);
  return {
    path: file.path,
    agency: file.agency,
    year: file.year,
    report,
    issues: [...parsed.issues, ...found.issues].sort(compareIssues),
    acknowledged: found.acknowledged,
    files: parsed.files,
    renderNarrative: () => renderNarrative(parsed.tree, file.year),
  };
}

interface Found {
  readonly issues: readonly Issue[];
  readonly acknowledged: readonly AcknowledgedIssue[];
}

const nothing: Found = { issues: [], acknowledged: [] };

function runRules(subject: Subject, path: string, { places, salvaged }: ParsedReport): Found {
  const issues: Issue[] = [];
  const acknowledged: AcknowledgedIssue[] = [];
  const used = new Set<Statement>();
  for (const rule of rules) {
    const statement = rule.canBeAcknowledged
      ? subject.report.statements.find((candidate) => candidate.rule === rule.id)
      : undefined;
    for (const finding of rule.check(subject)) {
      if (salvaged !== undefined && isOfWhatWasNotRead(finding, salvaged)) continue;
      issues.push(toIssue(rule, finding, statement, path, places));
      if (statement === undefined) continue;
      used.add(statement);
      acknowledged.push(toAcknowledged(rule, finding, statement));
    }
  }
  return {
    issues: [
      ...issues,
      // Which statements are needed is known only when every figure was read.
      ...(salvaged === undefined ? statementIssues(subject.report, used, path, places) : []),
    ],
    acknowledged,
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

/** An acknowledged discrepancy stays on the list as a hint: it passes the build but never disappears. */
function toIssue(
  rule: Rule,
  finding: Finding,
  statement: Statement | undefined,
  path: string,
  places: ReportPlaces,
): Issue {
  return {
    path,
    ...placeOf(finding, places),
    severity: statement === undefined ? rule.severity : 'hint',
    ruleId: rule.id,
    message:
      statement === undefined
        ? finding.message
        : `${finding.message}（机关已说明：${statement.reason}）`,
    figures: finding.figures ?? [],
  };
}

function placeOf(finding: Finding, places: ReportPlaces): Place {
  const { line, column } = placeIn(finding, places);
  return { line, column };
}

function placeIn({ figures, key, sectionAt, textAt }: Finding, places: ReportPlaces): Place {
  if (figures?.[0] !== undefined) return places.figure(figures[0]);
  if (textAt !== undefined) return places.text(textAt);
  if (sectionAt !== undefined) return places.section(sectionAt);
  return places.frontMatter(key === undefined ? [] : [key]);
}

function toAcknowledged(rule: Rule, finding: Finding, statement: Statement): AcknowledgedIssue {
  return {
    rule: { id: rule.id, title: rule.title, basis: rule.basis },
    section: rule.section ?? sectionOf(finding),
    message: finding.brief ?? finding.message,
    figures: finding.figures ?? [],
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

function statementIssues(
  report: Report,
  used: ReadonlySet<Statement>,
  path: string,
  places: ReportPlaces,
): Issue[] {
  return report.statements.flatMap((statement, index) => {
    const place = places.frontMatter([frontMatterKey('statements'), index]);
    const rule = findRule(statement.rule);
    if (rule === undefined || !rule.canBeAcknowledged) {
      return [raise('statement-rule', path, statementRuleMessage(statement, rule), place)];
    }
    if (used.has(statement)) return [];
    if (report.statements.slice(0, index).some((earlier) => earlier.rule === statement.rule)) {
      return [raise('statement-rule', path, `规则“${rule.id}”写了两条说明，请合并成一条`, place)];
    }
    return [
      raise(
        'statement-unneeded',
        path,
        `说明所指的问题（${rule.id}：${rule.title}）已经没有了；请删去这条说明`,
        place,
      ),
    ];
  });
}

function statementRuleMessage({ rule: id }: Statement, rule: Rule | undefined): string {
  const known = rules
    .filter((candidate) => candidate.canBeAcknowledged)
    .map((candidate) => candidate.id);
  return rule === undefined
    ? `没有叫“${id}”的规则；可以说明的规则有：${known.join('、')}`
    : `“${id}”（${rule.title}）不能用说明处理，请改正报告本身`;
}
