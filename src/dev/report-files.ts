/** Files beside the reports, pictures and attachments: only those that a report's text uses are published. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckedContent } from '../core/checking/checked.ts';
import { paths } from '../site/urls.ts';

export interface ReportFile {
  /** On disk. */
  readonly source: string;
  /** Its path on the site, without the base. */
  readonly path: string;
}

export function reportFiles({ reports }: CheckedContent, folder: string): readonly ReportFile[] {
  return reports.flatMap(({ agency, files }) =>
    files.map((file) => ({
      source: join(folder, 'reports', agency, file),
      path: paths.reportFile(agency, file),
    })),
  );
}

export async function copyReportFiles(files: readonly ReportFile[], target: string): Promise<void> {
  for (const { source, path } of files) await cp(source, join(target, decodeURI(path)));
}
