/** What stands behind the id of a finding: a rule, or a problem of the file as such. */
import type { Severity } from '../../core/issue/issue.ts';
import { problems, type Problem } from '../../core/issue/problems.ts';
import { rulePath } from '../../core/issue/rule-path.ts';
import type { Site } from '../../core/register/site.ts';
import { findRule } from '../../core/rules/index.ts';

export interface FactsOfId {
  readonly title: string;
  readonly severity: Severity;
  readonly canBeAcknowledged: boolean;
}

/** Undefined where an id is neither, which is a bug. */
export function factsOf(id: string): FactsOfId | undefined {
  const rule = findRule(id);
  if (rule !== undefined) {
    const { title, severity, canBeAcknowledged } = rule;
    return { title, severity, canBeAcknowledged };
  }
  const problem = Object.hasOwn(problems, id)
    ? (problems as Readonly<Record<string, Problem>>)[id]
    : undefined;
  return problem && { ...problem, canBeAcknowledged: false };
}

/** An address, or only the path where the site has none. */
export function pageOf(id: string, { url = '' }: Site): string {
  return `${url}${rulePath(id)}`;
}
