/** Where a finding speaks of a figure of another report, the findings there on that figure speak of it too. */
import type { Issue, RelatedPlace } from '../issue/issue.ts';

/** In the same order; a finding that nothing speaks of is the same object. */
export function linkBack(issues: readonly Issue[]): readonly Issue[] {
  const back = new Map<string, RelatedPlace[]>();
  for (const { path, line, column, message, figures, related = [] } of issues) {
    const [figure] = figures;
    const here = { path, line, column, message, ...(figure !== undefined && { figure }) };
    for (const there of related) {
      if (there.figure === undefined || there.path === path) continue;
      const key = address(there.path, there.figure);
      back.set(key, [...(back.get(key) ?? []), here]);
    }
  }
  return back.size === 0 ? issues : issues.map((issue) => withLinks(issue, back));
}

function withLinks(issue: Issue, back: ReadonlyMap<string, readonly RelatedPlace[]>): Issue {
  const known = issue.related ?? [];
  const added = issue.figures
    .flatMap((figure) => back.get(address(issue.path, figure)) ?? [])
    .filter((link) => !known.some(({ path }) => path === link.path));
  if (added.length === 0) return issue;
  return { ...issue, related: [...known, ...new Set(added)] };
}

function address(path: string, figure: string): string {
  return `${path}#${figure}`;
}
