/** The reports of which files are published: all of a build; while somebody is writing, those without errors. */
import { hasErrors } from '../core/issue/issue.ts';
import type { FiledReport } from '../core/open-data/rows/identity-cells.ts';
import type { Archive, ArchivedReport } from '../site/archive.ts';

export interface PublishedReport extends FiledReport {
  readonly entry: ArchivedReport;
}

/** By agency, then by year. */
export function publishedReports(archive: Archive): readonly PublishedReport[] {
  return archive.reports.flatMap((entry) => publishedReport(archive, entry) ?? []);
}

/** Undefined where its files are not published. */
export function publishedReport(
  archive: Archive,
  entry: ArchivedReport,
): PublishedReport | undefined {
  const agency = archive.agency(entry.agency);
  if (agency === undefined || hasErrors(entry.issues)) return undefined;
  return { entry, agency, report: entry.report };
}
