/** Findings for people at a terminal: by file, and a sum at the end. */
import { styleText } from 'node:util';
import { issueLine, issueSummary, type LineParts } from '../../core/issue/issue-line.ts';
import type { Issue, Severity } from '../../core/issue/issue.ts';

const colours = { error: 'red', warning: 'yellow', hint: 'blue' } as const;

export function pretty(issues: readonly Issue[], reports: number, hasColour: boolean): string {
  const files = [...Map.groupBy(issues, ({ path }) => path).values()];
  const blocks = files.map((group) =>
    group.map((issue) => `${issueLine(issue, hasColour ? paint : undefined)}\n`).join(''),
  );
  return [...blocks, `${issueSummary(issues, reports)}\n`].join('\n');
}

function paint(parts: LineParts, severity: Severity): LineParts {
  return {
    ...parts,
    severity: styleText(colours[severity], parts.severity, { validateStream: false }),
    rule: styleText('dim', parts.rule, { validateStream: false }),
  };
}
