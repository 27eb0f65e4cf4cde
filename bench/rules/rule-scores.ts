/** How well each rule does on the labelled set. */
import type { Rule } from '../../src/core/rules/define-rule.ts';
import { rules } from '../../src/core/rules/index.ts';
import type { LabelledCase } from '../../test/labelled/labelled-cases.ts';
import { findingsOf } from '../../test/support/example-subject.ts';

export interface RuleScore {
  readonly rule: Rule;
  /** Cases in which it should speak, and did; what it said nothing of. */
  readonly found: number;
  readonly missed: readonly string[];
  /** Cases in which it should have been silent, and those in which it wasn't. */
  readonly others: number;
  readonly falseAlarms: readonly FalseAlarm[];
}

export interface FalseAlarm {
  readonly what: string;
  readonly message: string;
}

/** Rules that look at a body's years have no sentences; they are left out. */
export function scoreRules(cases: readonly LabelledCase[]): RuleScore[] {
  return rules.flatMap((rule) => {
    if (rule.scope === 'body') return [];
    const [missed, falseAlarms]: [string[], FalseAlarm[]] = [[], []];
    let [found, others] = [0, 0];
    for (const { what, given, finds } of cases) {
      const [finding] = findingsOf(rule, given);
      if (finds === rule.id) {
        if (finding === undefined) missed.push(what);
        else found += 1;
      } else {
        others += 1;
        if (finding !== undefined) falseAlarms.push({ what, message: finding.message });
      }
    }
    return [{ rule, found, missed, others, falseAlarms }];
  });
}
