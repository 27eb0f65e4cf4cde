/** Everything that the page of one rule shows. */
import { frontMatterKey, statementKeys } from '../../core/form/front-matter.ts';
import type { Rule, RuleFacts } from '../../core/rules/define-rule.ts';
import { ruleFamilies } from '../../core/rules/index.ts';
import type { Archive } from '../archive.ts';
import type { Link } from '../page-frame.ts';
import { href, paths } from '../urls.ts';
import { describeExample, describeYears, type ExampleView } from './example-view.ts';
import { ruleReports, type RuleReports } from './rule-reports.ts';
import { severityWords } from './severity-words.ts';

export interface RuleView {
  readonly rule: Pick<Rule, keyof RuleFacts | 'scope'>;
  readonly severity: string;
  /** What is held against what. */
  readonly scope: string;
  readonly family: Link;
  /** Lines of the front matter with which a body explains a finding; undefined where it must be put right. */
  readonly statement: string | undefined;
  readonly good: readonly ExampleView[];
  /** Each with the messages that the check prints. */
  readonly bad: readonly { readonly given: ExampleView; readonly messages: readonly string[] }[];
  readonly reports: RuleReports;
}

export function ruleView(archive: Archive, rule: Rule): RuleView {
  return {
    rule,
    severity: severityWords(rule.severity),
    scope: scopes[rule.scope],
    family: familyOf(rule),
    statement: rule.canBeAcknowledged ? statementLines(rule) : undefined,
    ...examplesOf(rule),
    reports: ruleReports(archive, rule),
  };
}

const scopes: Readonly<Record<Rule['scope'], string>> = {
  report: '一份报告自身',
  archive: '一份报告与相关的报告、期限',
  body: '一个机关的各个年度',
};

function familyOf(rule: Rule): Link {
  const family = ruleFamilies.find(({ rules }) => rules.includes(rule));
  if (family === undefined) throw new Error(`${rule.id} is in no family`);
  return { label: family.title, href: `${href(paths.rules)}#${family.id}` };
}

function statementLines({ id }: Rule): string {
  return [
    `${frontMatterKey('statements')}:`,
    `  - ${statementKeys.rule}: ${id}`,
    `    ${statementKeys.reason}: 写明原因和以后的做法，读者会看到这句话`,
  ].join('\n');
}

function examplesOf(rule: Rule): Pick<RuleView, 'good' | 'bad'> {
  return rule.scope === 'body'
    ? {
        good: rule.good.map(describeYears),
        bad: rule.bad.map(({ given, messages }) => ({ given: describeYears(given), messages })),
      }
    : {
        good: rule.good.map((example) => describeExample(example)),
        bad: rule.bad.map(({ given, messages }) => ({ given: describeExample(given), messages })),
      };
}
