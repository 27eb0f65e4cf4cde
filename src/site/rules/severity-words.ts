/** What a severity means to those who read about it. */
import { severityNames } from '../../core/issue/issue-line.ts';
import type { Severity } from '../../core/issue/issue.ts';

const meanings: Readonly<Record<Severity, string>> = {
  error: '不能发布',
  warning: '要有人看',
  hint: '供参考',
};

/** E.g. 错误（不能发布）. */
export function severityWords(severity: Severity): string {
  return `${severityNames[severity]}（${meanings[severity]}）`;
}
