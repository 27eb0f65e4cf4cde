/** What rules say of a text that stands in section one, and what the text becomes by their corrections. */
import type { ReportRule } from '../../src/core/rules/define-rule.ts';
import { reportRules } from '../../src/core/rules/index.ts';
import { exampleSubject } from './example-subject.ts';

export function messagesOf(ruleId: string, markdown: string): string[] {
  return [...ruleOf(ruleId).check(subjectOf(markdown))].map(({ message }) => message);
}

/** The text with every correction that the rule offers, as often as it offers any. */
export function mended(ruleId: string, markdown: string): string {
  let text = markdown;
  for (let round = 0; round < 20; round += 1) {
    const [fix] = [...ruleOf(ruleId).check(subjectOf(text))].flatMap((found) => found.fix ?? []);
    if (fix === undefined) return text;
    text = text.slice(0, fix.at.offset) + fix.text + text.slice(fix.at.offset + fix.length);
  }
  return text;
}

function ruleOf(ruleId: string): ReportRule {
  const rule = reportRules.find(({ id }) => id === ruleId);
  if (rule === undefined) throw new Error(`no rule ${ruleId}`);
  return rule;
}

function subjectOf(markdown: string) {
  return exampleSubject({
    sections: [{ id: 'overview', title: '一、总体情况', markdown }],
  });
}
