/** Names for findings that stay when lines move and figures change, so that a host knows yesterday's finding again. */
import { createHash } from 'node:crypto';
import type { Issue } from '../../../core/issue/issue.ts';
import { relativePath } from '../relative-path.ts';

/** In the same order. */
export function fingerprintsOf(issues: readonly Issue[], root: string): readonly string[] {
  const seen = new Map<string, number>();
  return issues.map((issue) => {
    const name = [relativePath(issue.path, root), issue.ruleId, subjectOf(issue)].join('\n');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${createHash('sha256').update(name).digest('hex').slice(0, 16)}:${String(count)}`;
  });
}

/** The figures that it speaks of; without any its words, whatever numbers stand in them. */
function subjectOf({ figures, message }: Issue): string {
  return figures.length > 0 ? figures.join(' ') : message.replace(/\d+/g, '#');
}
