/** Findings for programs (format.md section 3). */
import type { Issue } from '../../core/issue/issue.ts';

export function json(issues: readonly Issue[], reports: number): string {
  const findings = issues.map(
    ({ path, line, column, severity, ruleId, message, figures, related }) => ({
      path,
      line,
      column,
      severity,
      ruleId,
      message,
      figures,
      ...(related !== undefined && { related }),
    }),
  );
  return `${JSON.stringify({ reports, findings }, undefined, 2)}\n`;
}
