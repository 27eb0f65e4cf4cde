/** Report files for tests: a sound one as text, with what a test wants changed. */
import { checkReport } from '../../src/core/checking/check-report.ts';
import type { CheckedReport } from '../../src/core/checking/checked.ts';
import type { ReportFile } from '../../src/core/markdown/parse-report.ts';
import { printReport } from '../../src/core/markdown/print-report.ts';
import type { ExampleReport } from '../../src/core/rules/define-rule.ts';
import { exampleAgency, exampleSubject } from './example-subject.ts';

export function reportText(changes: ExampleReport = {}): string {
  return printReport(exampleSubject(changes).report);
}

export function reportFile(text: string, files: readonly string[] = []): ReportFile {
  return {
    path: 'content/reports/shili-shuiliju/2023.md',
    agency: 'shili-shuiliju',
    year: 2023,
    text,
    hasFile: (name) => files.includes(name),
  };
}

export function checkText(text: string, files: readonly string[] = []): CheckedReport {
  return checkReport(reportFile(text, files), exampleAgency);
}

/** `line:column severity ruleId message` of each finding. */
export function findingsOf(text: string, files: readonly string[] = []): string[] {
  return checkText(text, files).issues.map(
    ({ line, column, severity, ruleId, message }) =>
      `${String(line)}:${String(column)} ${severity} ${ruleId} ${message}`,
  );
}
