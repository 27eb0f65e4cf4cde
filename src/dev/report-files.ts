/**
 * Files beside the reports, pictures and attachments: only those that a report's text uses are published. A version
 * before a correction has its own, as they were then.
 */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addressOf } from '../core/register/report-address.ts';
import type { SiteContent } from '../site/content-source.ts';
import { paths } from '../site/urls.ts';

export interface ReportFile {
  /** On disk, or what git kept of it. */
  readonly source: string | (() => Uint8Array | undefined);
  /** Its path on the site, without the base. */
  readonly path: string;
}

export function reportFiles(content: SiteContent, folder: string): readonly ReportFile[] {
  const present = content.reports.flatMap(({ agency, files }) =>
    files.map((file) => ({
      source: join(folder, 'reports', agency, file),
      path: paths.reportFile(agency, file),
    })),
  );
  return [...present, ...content.reports.flatMap((report) => earlierFiles(content, report))];
}

function earlierFiles(
  { earlierVersions }: SiteContent,
  report: SiteContent['reports'][number],
): ReportFile[] {
  return (earlierVersions.get(addressOf(report)) ?? []).flatMap(({ number, shown, readFile }) =>
    shown.kind === 'report'
      ? shown.files.map((file) => ({
          source: () => readFile(file),
          path: paths.reportVersionFile(report.agency, report.year, number, file),
        }))
      : [],
  );
}

export async function copyReportFiles(files: readonly ReportFile[], target: string): Promise<void> {
  for (const { source, path } of files) {
    const place = join(target, decodeURI(path));
    if (typeof source === 'string') {
      await cp(source, place);
      continue;
    }
    const bytes = source();
    if (bytes === undefined) continue;
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, bytes);
  }
}
