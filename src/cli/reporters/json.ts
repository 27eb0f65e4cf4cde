/** Findings for programs (format.md section 3). */
import type { Reporter } from './findings.ts';

export const json: Reporter = ({ issues, count }) => {
  const findings = issues.map(
    ({ path, line, column, severity, ruleId, message, figures, related, fix }) => ({
      path,
      line,
      column,
      severity,
      ruleId,
      message,
      figures,
      ...(related !== undefined && { related }),
      ...(fix !== undefined && { fix }),
    }),
  );
  return `${JSON.stringify({ reports: count, findings }, undefined, 2)}\n`;
};
