/** What the build says about the content: errors and warnings one by one, the rest as a number. */
import type { CheckedContent } from '../core/checking/checked.ts';
import { issueLine, issueSummary } from '../core/issue/issue-line.ts';

export function findings({ issues, reports }: CheckedContent): string {
  const shown = issues.filter(({ severity }) => severity !== 'hint');
  return [...shown.map((issue) => issueLine(issue)), issueSummary(issues, reports.length), ''].join(
    '\n',
  );
}
