/** The one form in which a finding stands on a line: `path:line:column severity ruleId message` (format.md section 3). */
import type { Issue, Severity } from './issue.ts';

/** May colour the parts. */
export interface IssuePaint {
  readonly place: (text: string) => string;
  readonly severity: (severity: Severity) => string;
  readonly rule: (id: string) => string;
  /** `before`: what stands in front of it on the line, without any paint. */
  readonly message: (text: string, before: string) => string;
}

export function issueLine(issue: Issue, paint: IssuePaint = plain): string {
  const place = `${issue.path}:${String(issue.line)}:${String(issue.column)}`;
  const { severity, ruleId, message } = issue;
  return [
    paint.place(place),
    paint.severity(severity),
    paint.rule(ruleId),
    paint.message(message, `${place} ${severity} ${ruleId} `),
  ].join(' ');
}

/** E.g. `共检查 12 份报告：错误 0，警告 2，提示 1`. `paint` gets what is there at least once. */
export function issueSummary(
  issues: readonly Issue[],
  reports: number,
  paint: (text: string, severity: Severity) => string = same,
): string {
  const counts = (Object.keys(severityNames) as Severity[]).map((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length;
    const text = `${severityNames[severity]} ${String(count)}`;
    return count === 0 ? text : paint(text, severity);
  });
  return `共检查 ${String(reports)} 份报告：${counts.join('，')}`;
}

/** As editors read them, wherever findings are shown. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  hint: '提示',
};

const plain: IssuePaint = { place: same, severity: same, rule: same, message: same };

function same(text: string): string {
  return text;
}
