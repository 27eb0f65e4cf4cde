/** All rules, in the order in which editors see them. */
import type { ArchiveRule, BodyRule, ReportRule, Rule, RuleFamily } from './define-rule.ts';
import { identity } from './identity/index.ts';
import { narrative } from './narrative/index.ts';
import { privacy } from './privacy/index.ts';
import { style } from './style/index.ts';
import { tables } from './tables/index.ts';
import { years } from './years/index.ts';

export const ruleFamilies: readonly RuleFamily[] = [
  identity,
  tables,
  years,
  narrative,
  style,
  privacy,
];

export const rules: readonly Rule[] = ruleFamilies.flatMap((family) => family.rules);

export const reportRules: readonly ReportRule[] = rules.filter((rule) => rule.scope === 'report');
export const archiveRules: readonly ArchiveRule[] = rules.filter(
  (rule) => rule.scope === 'archive',
);
export const bodyRules: readonly BodyRule[] = rules.filter((rule) => rule.scope === 'body');

export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
