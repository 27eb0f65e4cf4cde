/** The one form in which a finding stands on a line: `path:line:column severity ruleId message` (format.md section 3). */
import type { Issue, Severity } from './issue.ts';

export interface LineParts {
  readonly place: string;
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
}

/** `paint` may colour the parts. */
export function issueLine(
  issue: Issue,
  paint: (parts: LineParts, severity: Severity) => LineParts = same,
): string {
  const { place, severity, rule, message } = paint(
    {
      place: `${issue.path}:${String(issue.line)}:${String(issue.column)}`,
      severity: issue.severity,
      rule: issue.ruleId,
      message: issue.message,
    },
    issue.severity,
  );
  return `${place} ${severity} ${rule} ${message}`;
}

/** E.g. `共检查 12 份报告：错误 0，警告 2，提示 1`. */
export function issueSummary(issues: readonly Issue[], reports: number): string {
  const counts = (Object.keys(severityNames) as Severity[]).map((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length;
    return `${severityNames[severity]} ${String(count)}`;
  });
  return `共检查 ${String(reports)} 份报告：${counts.join('，')}`;
}

/** As editors read them, wherever findings are shown. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  hint: '提示',
};

function same(parts: LineParts): LineParts {
  return parts;
}
