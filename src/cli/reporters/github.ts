/**
 * Findings as commands to GitHub Actions, which shows them beside the lines of a pull request:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
import { issueSummary } from '../../core/issue/issue-line.ts';
import type { Issue, Severity } from '../../core/issue/issue.ts';
import type { Findings, Reporter } from './findings.ts';
import { relativePath } from './relative-path.ts';
import { factsOf, pageOf } from './rule-facts.ts';

export const github: Reporter = (findings) => {
  const commands = findings.issues.map((issue) => command(issue, findings));
  return `${[...commands, issueSummary(findings.issues, findings.count)].join('\n')}\n`;
};

const names: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  hint: 'notice',
};

function command(issue: Issue, { content, root }: Findings): string {
  const { path, line, column, severity, ruleId, message, related = [] } = issue;
  const properties = {
    file: relativePath(path, root),
    line: String(line),
    col: String(column),
    title: `${factsOf(ruleId)?.title ?? ''}（${ruleId}）`,
  };
  const text = [
    message,
    ...related.map(
      (place) =>
        `${relativePath(place.path, root)}:${String(place.line)}:${String(place.column)} ${place.message}`,
    ),
    pageOf(ruleId, content.site),
  ];
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${names[severity]} ${list.join(',')}::${data(text.join('\n'))}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
