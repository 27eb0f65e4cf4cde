/** The files that a change may have made right or wrong: those that changed, and those that are held against them. */
import type { CheckedContent, CheckedReport } from '../../core/checking/checked.ts';
import type { Agency } from '../../core/register/agency.ts';
import { addressOf, type ReportAddress } from '../../core/register/report-address.ts';
import { absentReport, surroundContent } from '../surround-content.ts';
import type { ContentChanges } from './content-changes.ts';

/** `agenciesBefore`: entries of the register that read otherwise before, or were there. */
export function affectedPaths(
  content: CheckedContent,
  changes: ContentChanges,
  agenciesBefore: readonly Agency[],
): (path: string) => boolean {
  if (changes.concernsAll) return () => true;
  const changed = new Set(changes.reports.map(addressOf));
  const isChanged = (report: ReportAddress) =>
    changed.has(addressOf(report)) || changes.agencies.has(report.agency);
  const now = surroundContent(content);
  const before = surroundContent({
    ...content,
    reports: [...content.reports, ...goneReports(content, changes)],
    agencies: withFormer(content.agencies, agenciesBefore),
  });
  const paths = new Set(changes.paths);
  for (const report of content.reports) {
    const heldAgainst = [report, ...now.neighbours(report), ...before.neighbours(report)];
    if (heldAgainst.some(isChanged)) paths.add(report.path);
  }
  for (const { path, related = [] } of content.issues) {
    if (related.some((place) => changes.paths.has(place.path))) paths.add(path);
  }
  return (path) => paths.has(path) || changes.isOfChangedAgency(path);
}

/** Of them too there were neighbours. */
function goneReports({ reports }: CheckedContent, changes: ContentChanges): CheckedReport[] {
  const there = new Set(reports.map(addressOf));
  return changes.reports.filter((report) => !there.has(addressOf(report))).map(absentReport);
}

function withFormer(agencies: readonly Agency[], former: readonly Agency[]): readonly Agency[] {
  const ids = new Set(former.map(({ id }) => id));
  return [...agencies.filter(({ id }) => !ids.has(id)), ...former];
}
