/** All that the check looks for: the rules by family, and what can be wrong with a file before any rule sees it. */
import { importProblems } from '../../core/importers/imported.ts';
import { severityNames } from '../../core/issue/issue-line.ts';
import { problems, type Problem } from '../../core/issue/problems.ts';
import type { Rule } from '../../core/rules/define-rule.ts';
import { ruleFamilies, rules } from '../../core/rules/index.ts';
import type { Archive } from '../archive.ts';
import { href, paths } from '../urls.ts';
import { ruleReports } from './rule-reports.ts';
import { severityWords } from './severity-words.ts';

export interface RulesView {
  readonly ruleCount: number;
  readonly families: readonly {
    readonly id: string;
    readonly title: string;
    readonly rules: readonly RuleLine[];
  }[];
  readonly problems: readonly ProblemLine[];
  readonly importProblems: readonly ProblemLine[];
}

export interface RuleLine {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly severity: string;
  readonly rationale: string;
  /** How many reports of this column stand under it at present; empty where none does. */
  readonly reports: string;
}

export interface ProblemLine {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
}

export function rulesView(archive: Archive): RulesView {
  return {
    ruleCount: rules.length,
    families: ruleFamilies
      .filter((family) => family.rules.length > 0)
      .map(({ id, title, rules: all }) => ({
        id,
        title,
        rules: all.map((rule) => ruleLine(archive, rule)),
      })),
    problems: problemLines(problems),
    importProblems: problemLines(importProblems),
  };
}

function ruleLine(archive: Archive, rule: Rule): RuleLine {
  const { acknowledged, open } = ruleReports(archive, rule);
  const count = (reports: readonly unknown[], words: string) =>
    reports.length === 0 ? [] : [`${words} ${String(reports.length)} 份`];
  return {
    id: rule.id,
    title: rule.title,
    href: href(paths.rule(rule.id)),
    severity: severityWords(rule.severity),
    rationale: rule.rationale,
    reports: [
      ...count(acknowledged, '机关已说明'),
      ...count(open, severityNames[rule.severity]),
    ].join('，'),
  };
}

function problemLines(catalogue: Readonly<Record<string, Problem>>): readonly ProblemLine[] {
  return Object.entries(catalogue).map(([id, { severity, title }]) => ({
    id,
    title,
    severity: severityWords(severity),
  }));
}
