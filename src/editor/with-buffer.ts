/** What the editor holds in the place of what is on disk. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFiles } from '../core/checking/check-content.ts';
import type { ReportLocation } from './find-report.ts';

/** The report may be new, or unreadable as it lies there. */
export function withBuffer(
  files: ContentFiles,
  { contentFolder, path, agency, year }: ReportLocation,
  text: string,
): ContentFiles {
  const saved = files.reports.find((report) => report.path === path);
  const hasFile = (name: string) => existsSync(join(contentFolder, 'reports', agency, name));
  const buffer = { ...(saved ?? { path, agency, year, hasFile }), text };
  return {
    ...files,
    reports: [...files.reports.filter((report) => report !== saved), buffer],
    issues: files.issues.filter((issue) => issue.path !== path),
  };
}
